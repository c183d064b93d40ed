package org.gridwrit.grid;

/// 网格类别 The five kinds; the letter stands in the grid's code.
public enum GridKind {
    VILLAGE('V'), // 建制村（社区）
    ORGANIZATION('O'), // 机关企事业单位
    INDUSTRIAL_PARK('I'), // 工业园区
    SCHOOL('S'), // 中小学校
    RESIDENTIAL_QUARTER('R'); // 住宅小区

    private final char letter;

    GridKind(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }
}
