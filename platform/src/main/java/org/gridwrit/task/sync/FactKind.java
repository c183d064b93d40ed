package org.gridwrit.task.sync;

import java.util.Arrays;
import java.util.Optional;

/// 事实种类 What a phone can say.
public enum FactKind {
    ACCEPT, // 签收
    RECUSE, // 回避
    REPORT, // 反馈
    SEEN, // 刚看到, of a person who is watched for
    SPENDING, // 所见消费, of a debtor whose consumption may be limited
    ANSWER, // 答复, to what the court asked about a report
    SAFETY; // 安全求助

    static Optional<FactKind> named(String text) {
        return Arrays.stream(values()).filter(it -> it.name().equals(text)).findFirst();
    }
}
