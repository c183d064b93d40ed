package org.gridwrit.division;

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

    public int digits() {
        return digits;
    }

    /// How many digits of a code of this level name its parent.
    public int digitsAbove() {
        return digitsAbove;
    }
}
