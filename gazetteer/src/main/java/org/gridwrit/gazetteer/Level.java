package org.gridwrit.gazetteer;

/// 层级 How deep a division lies, from the province down to the village or community.
public enum Level {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
