package org.gridwrit.operation.law;

/// 不合法的理由 What stops an operation, or is said before it.
///
/// @param code of the messages `refusal.operation.<code>`, or `operation.warning.<code>`
public record Bar(String code, String article) {
    public String refusal() {
        return "operation." + code;
    }
}
