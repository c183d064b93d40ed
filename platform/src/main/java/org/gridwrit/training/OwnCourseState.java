package org.gridwrit.training;

/// 自编课程状态 Of one version.
public enum OwnCourseState {
    ASKED, // 待批准
    APPROVED, // 已发布
    DECLINED, // 未批准
    RETIRED // 已停用
}
