package org.gridwrit.statistics;

/// 分组 By what the figures of a table are told apart.
public enum Grouping {
    COURT, // 法院
    CITY, // 市
    COUNTY, // 县
    TOWN, // 乡镇
    MONTH; // 月

    boolean ofPlace() {
        return this == CITY || this == COUNTY || this == TOWN;
    }

    /// How many digits of a place the rollup row has to have.
    int digits() {
        return this == TOWN ? 9 : 6;
    }
}
