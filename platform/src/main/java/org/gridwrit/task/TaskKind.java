package org.gridwrit.task;

/// 事项种类 What a court may ask a grid worker to do. None of it is compulsion: enforcement is done by enforcement officers
/// (民事诉讼法 239).
public enum TaskKind {
    FIND_PERSON, // 查人
    FIND_PROPERTY, // 查物
    SERVE, // 送达
    INVESTIGATE, // 调查取证
    WITNESS, // 现场见证
    PERSUADE, // 劝导和解
    WATCH, // 行踪关注
    RECHECK, // 终本复查
    VISIT_PETITIONER, // 信访走访
    PUBLICIZE // 普法宣传
}
