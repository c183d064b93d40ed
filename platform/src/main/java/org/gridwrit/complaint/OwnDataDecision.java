package org.gridwrit.complaint;

/// 决定 On what somebody wants of their own data. Whoever is refused is told the reason and where to go with it
/// (个人信息保护法 50).
public enum OwnDataDecision {
    GRANTED, // 同意
    LIVE_CASE, // 案件正在执行，履行法定职责所必需（个人信息保护法 13、34）
    KEPT_BY_LAW, // 法定或必要的保存期限未届满（47）
    HINDERS, // 告知会妨碍履行法定职责（18、35、45）
    NOT_HELD, // 本院没有此人的信息
    NOT_PROVEN // 身份未能核实
}
