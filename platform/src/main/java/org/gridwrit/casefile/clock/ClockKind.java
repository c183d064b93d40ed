package org.gridwrit.casefile.clock;

/// 期限种类 Every period of enforcement that the program counts, with its article.
public enum ClockKind {
    NOTICE_OUT("解释 480", Term.days(10), true), // 发出执行通知
    SIX_MONTHS("民事诉讼法 237", Term.months(6), true), // 超过六个月未执行，可以向上一级法院申请执行
    CLOSE_IN_SIX_MONTHS("法发〔2006〕35号 1", Term.months(6), true), // 有财产可供执行的，六个月内执结
    OBJECTION("民事诉讼法 236", Term.days(15), false), // 审查执行行为异议
    RECONSIDERATION("民事诉讼法 236", Term.days(10), false), // 向上一级法院申请复议
    THIRD_PARTY_OBJECTION("民事诉讼法 238", Term.days(15), false), // 审查案外人异议
    PLAN_OBJECTION("解释 509", Term.days(15), false), // 对分配方案提出异议
    PLAN_ANSWER("解释 510", Term.days(15), false), // 对异议提出反对意见
    PLAN_SUIT("解释 510", Term.days(15), false), // 提起分配方案异议之诉
    PUBLIC_NOTICE("民事诉讼法 95、解释 138", Term.days(30), false), // 公告送达
    ENTRUSTED_SERVICE("解释 134", Term.days(10), false), // 受委托法院代为送达
    SALE_RULING("拍卖变卖规定 20", Term.days(10), false), // 价款付清后送达成交裁定
    FROZEN_DEPOSIT("解释 485", Term.lapsingAfterYears(1), false), // 冻结存款
    SEIZED_MOVABLES("解释 485", Term.lapsingAfterYears(2), false), // 查封、扣押动产
    SEIZED_REAL_ESTATE("解释 485", Term.lapsingAfterYears(3), false), // 查封不动产、冻结其他财产权
    PAYOUT("法发〔2017〕6号 10", Term.days(30), false), // 案款发放
    REWARD_DECISION("财产调查规定 21", Term.days(10), false), // 决定是否准许悬赏
    RECHECK("法〔2016〕373号 9", Term.months(6), false); // 终本后查询财产

    private static final int LONG = 30;

    public final String article;
    public final Term term;

    /// Whether pauses of the case stop it, and its closing ends it.
    final boolean ofTheCase;

    ClockKind(String article, Term term, boolean ofTheCase) {
        this.article = article;
        this.term = term;
        this.ofTheCase = ofTheCase;
    }

    /// Begun by the program itself, from the day of filing.
    boolean begunByFiling() {
        return this == NOTICE_OUT || this == SIX_MONTHS;
    }

    /// What the program opens and ends by itself is not begun by hand.
    public boolean begunByHand() {
        return !begunByFiling() && this != RECHECK && this != PAYOUT && !isOfService();
    }

    private boolean isOfService() {
        return this == PUBLIC_NOTICE || this == ENTRUSTED_SERVICE;
    }

    /// What happens by itself when it is over: nobody has missed anything then.
    boolean comesToPass() {
        return this == PUBLIC_NOTICE;
    }

    private boolean isLong() {
        return term.unit() == Term.Unit.MONTHS || term.unit() == Term.Unit.YEARS;
    }

    /// How many days before its last the officer is told.
    int officerBefore() {
        return isLong() ? LONG : 3;
    }

    /// How many days before its last the liaison is told.
    int liaisonBefore() {
        return isLong() ? 7 : 1;
    }
}
