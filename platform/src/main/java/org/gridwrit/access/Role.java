package org.gridwrit.access;

/// 角色 The roles of DOMAIN §2. The hands of 三员分立 – ADMINISTRATOR, SECURITY, AUDITOR – and business roles never
/// meet in one account.
public enum Role {
    OFFICER, // 执行法官 / 执行员
    LIAISON, // 法院联络员
    PRESIDENT, // 院领导
    DISPATCHER, // 乡镇(街道)网格办
    WORKER, // 网格员
    COMMITTEE, // 党委政法委
    FINANCE, // 财政
    PETITION, // 信访
    AUDITOR, // 审计
    ADMINISTRATOR, // 系统管理员
    SECURITY; // 安全管理员

    /// Works at a court, and so may see cases of that court.
    public boolean ofCourt() {
        return this == OFFICER || this == LIAISON || this == PRESIDENT;
    }
}
