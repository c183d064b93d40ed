package org.gridwrit.settlement.law;

/// 签名人 Who signs for a party.
public enum Signer {
    PARTY, // 本人
    LEGAL_REPRESENTATIVE, // 法定代表人、主要负责人，或者盖章
    STATUTORY_AGENT, // 法定代理人, of somebody who cannot act alone (民事诉讼法 60)
    AGENT, // 委托代理人
    GRID_WORKER // 网格员: who persuades signs for nobody
}
