package org.gridwrit.address;

import org.gridwrit.division.Division;

/// What somebody says: within this area these words mean this village.
///
/// @param area township (9 digits) or county (6)
record Saying(String name, String area, String village) {
    String city() {
        return Division.cityOf(village);
    }
}
