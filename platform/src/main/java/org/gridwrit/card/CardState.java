package org.gridwrit.card;

/// 授权证状态 What a genuine card is worth today.
public enum CardState {
    VALID, // 有效
    NOT_YET, // 尚未生效
    EXPIRED, // 已过期
    OFF_DUTY, // 持证人已不在岗
    ENDED, // 事项已结束
    REVOKED // 已吊销
}
