package org.gridwrit.petition.law;

/// 到场人员 Who sat at the table, and whether they signed the minutes.
public record Seat(Side side, String name, boolean signed) {
    /// 到场身份
    public enum Side {
        COURT, // 法院
        COMMITTEE, // 党委政法委
        GOVERNMENT, // 政府部门
        PETITIONER, // 信访人
        DEBTOR, // 被执行人
        GRID_WORKER, // 网格员
        OTHER // 其他
    }
}
