package org.gridwrit.petition;

/// 来访方式
public enum CameBy {
    VISIT, // 来访
    LETTER, // 来信
    PHONE, // 来电
    ONLINE, // 网上
    TRANSFERRED // 转办
}
