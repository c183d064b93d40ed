package org.gridwrit.division;

import java.util.stream.Stream;
import org.gridwrit.shared.Refusal;

/// 层级 How deep a division lies. The number of digits of its code says the same.
public enum DivisionLevel {
    REGION(2, 0), // 自治区
    CITY(4, 2), // 设区的市
    COUNTY(6, 4), // 县、县级市、区
    TOWNSHIP(9, 6), // 乡镇、街道
    VILLAGE(12, 9); // 村、社区

    private final int digits;
    private final int digitsAbove;

    DivisionLevel(int digits, int digitsAbove) {
        this.digits = digits;
        this.digitsAbove = digitsAbove;
    }

    /// Of the divisions directly below the one with this code.
    ///
    /// @throws Refusal `division.unknown` when there are none below it
    public static DivisionLevel below(String code) {
        return Stream.of(values())
                .filter(it -> it.digitsAbove == code.length())
                .findFirst()
                .orElseThrow(() -> new Refusal("division.unknown", code));
    }

    public int digits() {
        return digits;
    }

    /// How many digits of a code of this level name its parent.
    public int digitsAbove() {
        return digitsAbove;
    }
}
