package org.gridwrit.operation.law;

/// 问答
public record Exchange(String question, String answer) {
    public boolean isEmpty() {
        return question.isEmpty() && answer.isEmpty();
    }

    boolean isWhole() {
        return !question.isEmpty() && !answer.isEmpty();
    }
}
