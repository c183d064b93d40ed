package org.gridwrit.address;

import java.util.UUID;
import org.gridwrit.division.Division;
import org.jspecify.annotations.Nullable;

/// What somebody says: within this area these words mean this village or, within this village, this grid.
///
/// @param area township (9 digits) or county (6); the village itself where a grid is meant
record Saying(
        String name, String area, String village, @Nullable UUID grid) {
    static Saying ofVillage(String name, String area, String village) {
        return new Saying(name, area, village, null);
    }

    static Saying ofGrid(String name, String village, UUID grid) {
        return new Saying(name, village, village, grid);
    }

    String city() {
        return Division.cityOf(village);
    }
}
