package org.gridwrit.casefile.day;

/// 查看范围 Whose cases somebody of a court sees first.
public enum Whose {
    MINE, // 我的案件
    COURT // 全院
}
