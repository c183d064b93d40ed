package org.gridwrit.service.law;

/// 不可以的理由 Why something may not be done, or is not complete.
///
/// @param code    its text is the message `refusal.service.<code>`
/// @param article where it is written, e.g. `解释 133`
public record Bar(String code, String article) {
    /// The code of the refusal that says it.
    public String refusal() {
        return "service." + code;
    }
}
