package org.gridwrit.identity.token;

/// 令牌权限 What a token is good for, within what its holder may do.
public enum TokenScope {
    READ,
    WRITE,
    /// What asks a person for a fresh proof: exports, approvals, changes of rights.
    WEIGHTY;

    public String authority() {
        return "SCOPE_" + this;
    }
}
