package org.gridwrit.docket.batch;

/// 批量办理的种类
public enum BatchKind {
    DISPATCH, // 派发待派发的事项
    OFFICER, // 变更承办人
    WORKER // 改派网格员
}
