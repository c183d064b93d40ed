package org.gridwrit.operation.law;

/// 调查清单 What is looked for at and around a debtor's home.
public enum Item {
    LIVING_THERE, // 是否在此居住
    HOUSE, // 房屋
    LAND, // 承包地、山林、宅基地
    VEHICLE, // 车辆、船舶、农机
    CROPS_AND_ANIMALS, // 种植、养殖
    BUSINESS, // 经营、店铺、合伙
    WORK, // 务工、工资
    COMPENSATION, // 征地拆迁、种粮等补偿补贴
    CLAIMS, // 他人欠款
    LIVELIHOOD; // 家庭生活和所扶养的人: what has to be left to them (CPL 254-255)

    /// Whether what is found there can be enforced against.
    public boolean isProperty() {
        return this != LIVING_THERE && this != LIVELIHOOD;
    }
}
