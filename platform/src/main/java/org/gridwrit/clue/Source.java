package org.gridwrit.clue;

/// 线索来源 Who told the court.
public enum Source {
    WORKER, // 网格员
    APPLICANT, // 申请执行人
    COURT, // 人民法院依职权
    PUBLIC, // 悬赏、举报: whoever it was is kept secret (财产调查规定 23)
    OTHER // 其他单位、个人
}
