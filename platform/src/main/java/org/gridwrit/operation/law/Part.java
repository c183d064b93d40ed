package org.gridwrit.operation.law;

/// 到场身份 As what somebody attends.
public enum Part {
    COURT, // 执行人员
    BAILIFF, // 司法警察
    GRID_WORKER, // 网格员
    COMMITTEE, // 基层组织人员
    EMPLOYER, // 所在单位人员
    DEBTOR, // 被执行人或其成年家属
    APPLICANT, // 申请执行人
    WITNESS // 其他见证人
}
