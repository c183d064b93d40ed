package org.gridwrit.clue.law;

import org.jspecify.annotations.Nullable;

/// 不予发放的理由 Why no reward is paid, or not yet.
public enum Unpaid {
    KNOWN("财产调查规定 24"), // 法院已经掌握
    LATER("财产调查规定 23"), // 他人在先提供相同线索
    CAPACITY("财产调查规定 24"), // 代理人、有义务提供线索的人员
    UNREALISED("财产调查规定 24"), // 债权没有因此实现
    OTHER("财产调查规定 24"); // 其他不应发放的情形, by decision and with its reason

    private final String article;

    Unpaid(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }

    /// Code of the sentence that says so.
    public String refusal() {
        return "reward.unpaid." + this;
    }

    /// Paid is who told what the court did not know, before anybody else, without having to, and when it has brought
    /// something (财产调查规定 23, 24).
    ///
    /// @param known    the court was told before by somebody who answered no notice, or found it itself
    /// @param later    somebody else who answered the notice told the same first
    /// @param realised whether the claim has been realised by it, in part at least
    public static @Nullable Unpaid why(Capacity capacity, boolean known, boolean later, boolean realised) {
        if (!capacity.mayBePaid()) return CAPACITY;
        if (known) return KNOWN;
        if (later) return LATER;
        return realised ? null : UNREALISED;
    }
}
