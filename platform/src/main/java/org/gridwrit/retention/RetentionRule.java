package org.gridwrit.retention;

import java.time.Period;

/// 留存规则 One kind of data, how long it is kept after its end, and how it goes. The module that owns the table declares
/// it as a bean; `retention.rule.<key>` and `retention.source.<key>` are its texts.
///
/// @param due      SQL on the table's alias `t`: true for rows whose end lies before `:before` (a date) or
///                 `:before_at` (the same as an instant), which no hold keeps (`:cases`, `:persons`) and which have
///                 not been erased
/// @param keys     the columns that name a row beside `city_code`
/// @param blanking what is set instead of deleting the row; empty to delete it
/// @param how      whether rows go by themselves, or are cases that take all their [CaseData] along
public record RetentionRule(String key, Period kept, String table, String keys, String due, String blanking, How how) {
    /// Whose rows.
    public enum How {
        ROWS_OF_A_CITY,
        ROWS_OF_ALL,
        CASES
    }

    public static RetentionRule deleting(String table, Period kept, String keys, String due) {
        return blanking(table, kept, keys, due, "");
    }

    public static RetentionRule blanking(String table, Period kept, String keys, String due, String blanking) {
        return new RetentionRule(table, kept, table, keys, due, blanking, How.ROWS_OF_A_CITY);
    }

    /// Of a table that no city owns.
    public static RetentionRule deletingOfAll(String table, Period kept, String keys, String due) {
        return new RetentionRule(table, kept, table, keys, due, "", How.ROWS_OF_ALL);
    }

    public static RetentionRule cases(String key, Period kept, String table, String due) {
        return new RetentionRule(key, kept, table, "id", due, "", How.CASES);
    }

    /// Where people call it otherwise than its table.
    public RetentionRule called(String other) {
        return new RetentionRule(other, kept, table, keys, due, blanking, how);
    }

    String inCities() {
        return how == How.ROWS_OF_ALL ? "true" : "t.city_code = any(:cities)";
    }

    String inCity() {
        return how == How.ROWS_OF_ALL ? "true" : "t.city_code = :city";
    }
}
