package org.gridwrit.task;

/// 财产线索种类 What kind of property was seen.
public enum ClueKind {
    HOUSE, // 房屋
    VEHICLE, // 车辆
    LAND, // 土地、山林、承包经营
    CROPS, // 种植、养殖
    BUSINESS, // 经营、店铺
    INCOME, // 工资、务工收入
    CLAIM, // 他人欠款、应收账款
    OTHER // 其他
}
