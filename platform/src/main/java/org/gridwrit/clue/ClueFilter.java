package org.gridwrit.clue;

import java.util.EnumSet;
import java.util.Set;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.jspecify.annotations.Nullable;

/// 线索筛选
///
/// @param stage a figure of the yield: what it counts is what is listed
/// @param town  nine digits; empty for those of which nobody knows where
/// @param whose the own cases of an officer alone; absent for all of the court
public record ClueFilter(
        @Nullable Stage stage,
        @Nullable AssetKind kind,
        @Nullable String town,
        @Nullable Source source,
        @Nullable Whose whose) {
    /// 线索阶段 What is waiting, and what a figure counts.
    public enum Stage {
        CLAIMED, // 待核实
        TO_ACT, // 待采取措施
        VERIFIED, // 属实
        UNFOUNDED, // 不实
        STALE, // 失效
        ACTED, // 已采取措施
        RECOVERED // 已到位
    }

    Set<ClueState> states() {
        if (stage == null) return EnumSet.allOf(ClueState.class);
        return switch (stage) {
            case CLAIMED -> EnumSet.of(ClueState.CLAIMED);
            case TO_ACT -> EnumSet.of(ClueState.VERIFIED);
            case VERIFIED -> EnumSet.of(ClueState.VERIFIED, ClueState.ACTED, ClueState.RECOVERED);
            case UNFOUNDED -> EnumSet.of(ClueState.UNFOUNDED);
            case STALE -> EnumSet.of(ClueState.STALE);
            case ACTED -> EnumSet.of(ClueState.ACTED, ClueState.RECOVERED);
            case RECOVERED -> EnumSet.of(ClueState.RECOVERED);
        };
    }
}
