package org.gridwrit.service.law;

/// 送达方式 How a document is served. Service is the court's act; who helps it carries or finds.
public enum Mode {
    DIRECT, // 直接送达, CPL 88
    LEAVE, // 留置送达, CPL 89
    ELECTRONIC, // 电子送达, CPL 90
    ENTRUSTED, // 委托送达, CPL 91
    POST, // 邮寄送达, CPL 91
    HANDED_ON, // 转交送达, CPL 92–94
    PUBLIC_NOTICE; // 公告送达, CPL 95

    /// Whether somebody stands before the addressee or at the door.
    public boolean isByHand() {
        return this == DIRECT || this == LEAVE;
    }
}
