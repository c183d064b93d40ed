package org.gridwrit.operation.law;

/// 签名
public enum Signature {
    SIGNED, // 已签名
    REFUSED // 拒绝签名, which the record notes
}
