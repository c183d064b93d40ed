package org.gridwrit.service.law;

/// 受送达人的情形 What about an addressee sends everything through somebody else.
public enum Circumstance {
    NONE, // 无
    ARMED_FORCES, // 军人, CPL 92
    IMPRISONED, // 被监禁, CPL 93
    COMPULSORY_EDUCATION; // 被采取强制性教育措施, CPL 93

    public boolean isHandedOn() {
        return this != NONE;
    }
}
