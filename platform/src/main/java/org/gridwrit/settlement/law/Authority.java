package org.gridwrit.settlement.law;

/// 代理权限 What a power of attorney covers.
public enum Authority {
    NONE, // 无代理
    GENERAL, // 一般授权
    SPECIAL // 特别授权
}
