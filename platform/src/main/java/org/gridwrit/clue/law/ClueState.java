package org.gridwrit.clue.law;

/// 线索状态
public enum ClueState {
    CLAIMED, // 提供
    VERIFIED, // 属实
    UNFOUNDED, // 不实
    STALE, // 失效: it was there, and is no longer
    ACTED, // 已采取措施
    RECOVERED; // 已到位

    /// Somebody looked, and it was there.
    public boolean proved() {
        return this == VERIFIED || this == ACTED || this == RECOVERED;
    }

    public boolean acted() {
        return this == ACTED || this == RECOVERED;
    }
}
