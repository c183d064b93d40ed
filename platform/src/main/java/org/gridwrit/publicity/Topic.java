package org.gridwrit.publicity;

/// 宣传主题 What a lecture or a material is about.
public enum Topic {
    PERFORMANCE, // 自觉履行
    PROPERTY_REPORT, // 如实报告财产
    CONSUMPTION, // 限制消费、失信名单
    REFUSAL_CRIME, // 拒不执行判决、裁定罪
    SERVICE, // 签收法律文书
    SETTLEMENT, // 执行和解
    LIVELIHOOD, // 工资、抚养费等民生权益
    CLUES, // 提供财产线索、悬赏
    GRID, // 网格员协助执行
    OTHER // 其他
}
