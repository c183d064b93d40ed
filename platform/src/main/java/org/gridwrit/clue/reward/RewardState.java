package org.gridwrit.clue.reward;

/// 悬赏公告状态
public enum RewardState {
    ASKED, // 已申请
    REFUSED, // 不予准许
    GRANTED, // 准许，待发布
    PUBLISHED, // 已发布
    ENDED; // 已终止

    /// Officers decide about it still.
    public boolean isOpen() {
        return this != REFUSED && this != ENDED;
    }
}
