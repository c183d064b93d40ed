package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.function.UnaryOperator;

/// 逢节假日 What the parties agreed for an instalment that falls on a day off.
public enum Roll {
    NEXT_WORKING_DAY, // 顺延至次一工作日, the rule where nothing else was agreed (民法典 203)
    AS_WRITTEN; // 按约定日期，不顺延 (民法典 204)

    public LocalDate due(LocalDate agreed, UnaryOperator<LocalDate> orNextWorkingDay) {
        return this == NEXT_WORKING_DAY ? orNextWorkingDay.apply(agreed) : agreed;
    }
}
