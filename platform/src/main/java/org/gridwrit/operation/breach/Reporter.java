package org.gridwrit.operation.breach;

/// 反映人 Who told (法释〔2015〕17号 10).
public enum Reporter {
    GRID_WORKER, // 网格员
    APPLICANT, // 申请执行人
    PUBLIC, // 社会公众
    COURT // 法院发现
}
