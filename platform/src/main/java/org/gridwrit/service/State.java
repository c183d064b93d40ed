package org.gridwrit.service;

/// 送达状态
public enum State {
    OPEN, // 送达中
    SERVED, // 已送达: a public notice from its last posting on, which counts thirty days later
    FAILED // 未送达: given up in this mode at this address
}
