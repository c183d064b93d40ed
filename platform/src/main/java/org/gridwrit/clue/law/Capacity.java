package org.gridwrit.clue.law;

import org.jspecify.annotations.Nullable;

/// 提供人身份 As what somebody tells of property; whoever has to tell the court anyway gets no reward (财产调查规定 24).
public enum Capacity {
    ANYBODY(null), // 一般人员
    AGENT("财产调查规定 24"), // 申请执行人的代理人
    APPLICANT("财产调查规定 1、24"), // 申请执行人: 应当提供财产线索
    DEBTOR("财产调查规定 1、24"), // 被执行人: 应当如实报告财产
    OBLIGED("财产调查规定 12、24"), // 依法协助调查的单位、个人
    COURT_STAFF("财产调查规定 1、24"), // 法院工作人员: the court has to investigate
    ENTRUSTED("财产调查规定 24"); // 受法院委托协助的人员，如网格员

    private final @Nullable String article;

    Capacity(@Nullable String article) {
        this.article = article;
    }

    /// By which there is no reward; absent where there may be one.
    public @Nullable String article() {
        return article;
    }

    public boolean mayBePaid() {
        return article == null;
    }
}
