package org.gridwrit.dossier;

/// 导出用途 What a sealed file is made for; stands on the trail.
public enum ExportPurpose {
    ARCHIVE, // 归档
    HIGHER_COURT, // 上级法院调卷
    SUPERVISION, // 检察监督
    PARTY_COPY, // 当事人查阅、复制
    INSPECTION, // 检查、审计
    OTHER // 其他
}
