package org.gridwrit.address;

import org.gridwrit.division.Divisions;
import org.gridwrit.gazetteer.Place;

/// A village an address may lie in.
///
/// @param number as it is marked on the map
public record Option(int number, String village, String path, String county, String reason, double percent) {
    static Option of(int number, Place place, String reason, double confidence, Divisions divisions) {
        var village = place.villageCode();
        return new Option(
                number, village, divisions.path(village), place.countyCode(), reason, Explained.percent(confidence));
    }
}
