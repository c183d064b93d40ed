package org.gridwrit.casefile.timeline;

/// 经过类别 What a timeline may be narrowed to.
public enum Part {
    CASE, // 案件: filed, corrected, closed
    MONEY, // 款项
    ROUTE, // 疑难地址
    TASK, // 事项
    VISIT, // 走访与反馈
    CLUE, // 线索, told in a report
    FILE, // 照片、录音、文书
    PAPER, // 签发的文书
    RECUSAL, // 回避
    QUESTION, // 询问与答复
    WATCH, // 行踪关注
    OPERATION, // 现场执行
    PUBLICITY, // 随案普法
    SETTLEMENT, // 和解
    PETITION, // 信访
    ALARM, // 安全求助
    CLOCK, // 期限
    HOLD, // 法律保全
    LOOK // 查阅
}
