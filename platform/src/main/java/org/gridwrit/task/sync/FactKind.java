package org.gridwrit.task.sync;

/// 事实种类 What a phone can say.
enum FactKind {
    ACCEPT, // 签收
    RECUSE, // 回避
    REPORT, // 反馈
    SEEN, // 刚看到, of a person who is watched for
    SAFETY // 安全求助
}
