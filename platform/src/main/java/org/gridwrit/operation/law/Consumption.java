package org.gridwrit.operation.law;

/// 限制的消费 The nine kinds of 法释〔2015〕17号 3.
public enum Consumption {
    TRAVEL, // 飞机、列车软卧、轮船二等以上舱位
    ENTERTAINMENT, // 星级以上宾馆、酒店、夜总会、高尔夫球场等高消费
    REAL_ESTATE, // 购买不动产，新建、扩建、高档装修房屋
    OFFICE, // 租赁高档写字楼、宾馆、公寓办公
    VEHICLE, // 购买非经营必需车辆
    TOURISM, // 旅游、度假
    SCHOOL, // 子女就读高收费私立学校
    INSURANCE, // 高额保费的保险理财产品
    RAIL // G字头动车组全部座位、其他动车组一等以上座位等其他非生活和工作必需的消费
}
