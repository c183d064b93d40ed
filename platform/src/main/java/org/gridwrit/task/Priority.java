package org.gridwrit.task;

/// 缓急
public enum Priority {
    URGENT, // 加急
    NORMAL // 普通
}
