package org.gridwrit.division;

import java.time.LocalDate;

/// 节假日 A day that is not what its weekday says.
///
/// @param kind MAKEUP_WORKDAY 调休上班 is a weekend day worked for a holiday elsewhere
public record Holiday(LocalDate day, Kind kind, String name) {
    public enum Kind {
        HOLIDAY,
        MAKEUP_WORKDAY
    }
}
