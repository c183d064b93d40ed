package org.gridwrit.settlement.law;

/// 劝导结果 What came of a talk.
public enum TalkResult {
    BOTH_AGREED, // 双方同意和解
    DEBTOR_WILLING, // 被执行人愿意履行
    THINKING, // 再考虑
    REFUSED, // 不同意
    NOT_HELD // 没有谈成，无人到场
}
