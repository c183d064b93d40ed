package org.gridwrit.service.law;

/// 签收人 Who signed, in relation to the addressee (CPL 88, 解释 130, 132).
public enum Receiver {
    ADDRESSEE, // 本人
    ADULT_FAMILY, // 同住成年家属
    LEGAL_REPRESENTATIVE, // 法定代表人、主要负责人
    RECEIVING_STAFF, // 办公室、收发室、值班室等负责收件的人
    AGENT, // 诉讼代理人
    DESIGNATED; // 指定代收人

    boolean isOfOrganization() {
        return this == LEGAL_REPRESENTATIVE || this == RECEIVING_STAFF;
    }

    boolean isOfCitizen() {
        return this == ADDRESSEE || this == ADULT_FAMILY;
    }
}
