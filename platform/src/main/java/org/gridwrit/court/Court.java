package org.gridwrit.court;

import org.jspecify.annotations.Nullable;

/// 法院 A court as case numbers name it.
///
/// @param code         in case numbers (法〔2015〕137号): `桂`, `桂14`, `桂1481`; 71 rail, 72 maritime
/// @param divisionCode the division it serves; the seat's city for rail and maritime courts
/// @param cityCode     six digits; where its cases are kept
/// @param doubtful     derived by the rule alone, to be confirmed by the court
public record Court(
        String code,
        String name,
        Level level,
        String divisionCode,
        String cityCode,
        @Nullable String parent,
        boolean doubtful) {
    public enum Level {
        HIGH, // 高级
        INTERMEDIATE, // 中级
        BASIC // 基层
    }
}
