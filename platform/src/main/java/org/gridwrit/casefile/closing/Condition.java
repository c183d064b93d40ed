package org.gridwrit.casefile.closing;

/// 终本条件 What 法〔2016〕373号 and 解释 517 ask before a case is terminated for now.
enum Condition {
    NOTICE("民事诉讼法 251、解释 480、法〔2016〕373号 1(1)", true), // 已发出执行通知
    REPORT_ORDER("民事诉讼法 252、财产调查规定 3、法〔2016〕373号 1(1)", true), // 已责令报告财产
    CONSUMPTION_LIMIT("民事诉讼法 266、法〔2016〕373号 1(2)", true), // 已发出限制消费令
    BLACKLIST("解释 516、法〔2016〕373号 1(2)", false), // 符合条件的，已纳入失信名单
    EXHAUSTED("解释 517、财产调查规定 1、法〔2016〕373号 1(3)、3", true), // 已穷尽财产调查措施
    SEARCHED("法〔2016〕373号 1(5)", false), // 下落不明的，已依法查找
    OBSTRUCTION("民事诉讼法 114、法〔2016〕373号 1(5)", false), // 妨害执行的，已依法处理
    HEARD("法〔2016〕373号 5", true), // 已告知申请执行人并听取意见
    APPROVED("解释 517", true); // 申请执行人签字确认，或合议庭核实并经院长批准

    final String article;

    /// Asked in every case; the others may not apply, and then somebody says why.
    final boolean always;

    Condition(String article, boolean always) {
        this.article = article;
        this.always = always;
    }

    /// Its text says what is missing and where to record it.
    String refusal() {
        return "closing.condition." + name();
    }

    public String article() {
        return article;
    }

    public boolean always() {
        return always;
    }
}
