package org.gridwrit.clue.reward;

/// 悬赏经过 What may happen to a notice.
public enum RewardMove {
    ASK, // 申请
    GRANT, // 准许
    REFUSE, // 不予准许
    PUBLISH, // 发布
    TIP, // 有人提供线索
    AWARD, // 发放悬赏金
    DENY, // 不予发放
    END // 终止
}
