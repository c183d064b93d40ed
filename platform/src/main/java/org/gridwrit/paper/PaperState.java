package org.gridwrit.paper;

/// 文书状态
public enum PaperState {
    DRAFT, // 草稿
    ISSUED, // 已签发
    CORRECTED // 已更正: another version stands in its place
}
