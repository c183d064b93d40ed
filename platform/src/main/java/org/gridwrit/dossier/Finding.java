package org.gridwrit.dossier;

/// 核验结果 What is wrong with a sealed file, and where.
///
/// @param item the name of the entry; empty for the file as a whole
public record Finding(Kind kind, String item) {
    /// The message `audit.file.<kind>` says it.
    public enum Kind {
        NO_SEALED_FILE, // 不是密封卷宗
        SEAL_BROKEN, // 封印不符
        KEY_UNKNOWN, // 签名公钥未公布
        MANIFEST_FORGED, // 清单签名不符
        MISSING, // 缺少
        REPLACED, // 内容不符
        ADDED // 多出
    }
}
