package org.gridwrit.casefile;

/// 诉讼地位 On which side of the case a party stands.
public enum PartyRole {
    APPLICANT, // 申请执行人
    DEBTOR // 被执行人
}
