package org.gridwrit.operation.law;

/// 审查结论 What an officer makes of a report (法释〔2015〕17号 10, 11).
public enum Verdict {
    UNFOUNDED, // 查不属实
    PERMITTED, // 经批准，或者以个人财产因私消费，或者不属于限制的消费
    WARNED, // 属实，情节轻微，告诫
    PUNISHED, // 属实，罚款、拘留，报院长批准
    REFERRED; // 属实，情节严重，移送追究刑事责任

    boolean isProved() {
        return this == WARNED || this == PUNISHED || this == REFERRED;
    }
}
