package org.gridwrit.publicity;

/// 宣传对象 For whom a lecture was held.
public enum Audience {
    VILLAGERS, // 村（居）民
    EMPLOYEES, // 企业职工
    MERCHANTS, // 经营者
    STUDENTS, // 学生
    CADRES, // 村（社区）干部、网格员
    PARTIES // 当事人和在场群众
}
