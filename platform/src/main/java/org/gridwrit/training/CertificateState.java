package org.gridwrit.training;

/// 结业证状态 What a certificate is worth on a day.
public enum CertificateState {
    CURRENT, // 有效
    ENDING, // 即将到期
    LAPSED, // 已到期
    REVOKED; // 已撤销

    public boolean counts() {
        return this == CURRENT || this == ENDING;
    }
}
