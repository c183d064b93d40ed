package org.gridwrit.casefile.clock;

/// 扣除的理由 Why days of a case are not counted.
public enum PauseReason {
    STAYED("民事诉讼法 267、执行程序解释 13"), // 中止执行
    SETTLEMENT("民事诉讼法 241、审限规定 9(10)"), // 达成和解，暂缓执行
    SECURITY("民事诉讼法 242、审限规定 9(10)"), // 提供执行担保，暂缓执行
    DEFERRED("执行程序解释 13、审限规定 9(11)"), // 上级法院通知暂缓执行
    PUBLIC_NOTICE("执行程序解释 13"), // 公告期间
    APPRAISAL("执行程序解释 13、审限规定 9(8)"), // 鉴定、评估
    AUCTION("审限规定 9(12)"), // 拍卖、变卖
    JURISDICTION("执行程序解释 13"), // 管辖争议处理
    COORDINATION("执行程序解释 13"); // 执行争议协调

    public final String article;

    PauseReason(String article) {
        this.article = article;
    }
}
