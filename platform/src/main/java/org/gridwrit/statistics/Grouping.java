package org.gridwrit.statistics;

import org.jspecify.annotations.Nullable;

/// 分组 By what the figures of a table are told apart.
public enum Grouping {
    COURT, // 法院
    CITY, // 市
    COUNTY, // 县
    TOWN, // 乡镇
    KIND, // 线索种类
    MODE, // 送达方式
    MONTH; // 月

    /// What one of these is made up of; months end the way down.
    public @Nullable Grouping below() {
        return switch (this) {
            case CITY -> COUNTY;
            case COUNTY -> TOWN;
            case COURT, TOWN -> MONTH;
            case KIND, MODE -> TOWN;
            case MONTH -> null;
        };
    }

    /// Also asked by templates.
    public boolean ofPlace() {
        return this == CITY || this == COUNTY || this == TOWN;
    }

    /// How many digits of a place the rollup row has to have.
    int digits() {
        return this == TOWN ? 9 : 6;
    }
}
