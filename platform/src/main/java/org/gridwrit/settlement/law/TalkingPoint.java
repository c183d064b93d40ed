package org.gridwrit.settlement.law;

/// 劝导要点 The law in plain words, each with its article, for a worker to explain. The text is the message
/// `talk.point.<name>`.
public enum TalkingPoint {
    INTEREST("民事诉讼法 264"), // 迟延履行利息加倍
    RESTRICTIONS("民事诉讼法 266"), // 限制出境、征信记录
    INSTALMENTS("民事诉讼法 241"), // 可以和解、分期
    NECESSITIES("民事诉讼法 254、255"), // 保留生活必需
    BREACH("民事诉讼法 241，执行和解规定 9"), // 不履行和解的后果
    DUTY("民事诉讼法 114(6)"); // 有能力而拒不履行

    private final String article;

    TalkingPoint(String article) {
        this.article = article;
    }

    public String article() {
        return article;
    }
}
