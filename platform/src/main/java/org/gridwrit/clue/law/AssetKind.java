package org.gridwrit.clue.law;

/// 线索种类 What was seen or told of.
public enum AssetKind {
    WHEREABOUTS(Family.PERSON), // 行踪
    HOUSE(Family.LAND), // 房屋
    LAND_USE(Family.LAND), // 土地、山林承包经营
    VEHICLE(Family.MOVABLE), // 车辆
    SHIP(Family.MOVABLE), // 船舶
    LIVESTOCK(Family.MOVABLE), // 养殖
    CROPS(Family.LAND), // 种植
    FOREST(Family.LAND), // 林木
    MACHINERY(Family.MOVABLE), // 机器设备
    BUSINESS(Family.MOVABLE), // 经营、店铺
    WAGES(Family.INCOME), // 工资、务工收入
    CONTRACT_MONEY(Family.RIGHT), // 工程款、货款、到期债权
    COMPENSATION(Family.RIGHT), // 征地拆迁等补偿款
    SHARES(Family.RIGHT), // 股权、分红
    DEPOSIT(Family.RIGHT), // 存款
    OTHER(Family.ANY); // 其他

    /// What the law lets be done to it.
    enum Family {
        PERSON,
        LAND,
        MOVABLE,
        INCOME,
        RIGHT,
        ANY
    }

    final Family family;

    AssetKind(Family family) {
        this.family = family;
    }
}
