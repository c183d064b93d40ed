package org.gridwrit.gazetteer;

/// 村（社区） A village or community with all it belongs to.
///
/// @param villageCode twelve digits
/// @param townshipCode nine digits
/// @param countyCode six digits
/// @param cityCode six digits, `451400`
public record Place(
        String villageCode,
        String village,
        String townshipCode,
        String township,
        String countyCode,
        String county,
        String cityCode,
        String city) {}
