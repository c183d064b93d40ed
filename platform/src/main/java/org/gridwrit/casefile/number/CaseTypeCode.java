package org.gridwrit.casefile.number;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// 类型代字 The case types an enforcement docket may hold (法〔2015〕137号). The two local ones are practice, not in the
/// national table.
public enum CaseTypeCode {
    ENFORCEMENT("执"),
    RESUMED("执恢"),
    PRESERVATION("执保"),
    OBJECTION("执异"),
    REVIEW("执复"),
    SUPERVISION("执监"),
    COORDINATION("执协"),
    OTHER("执他"),
    PRESERVATION_BEFORE_SUIT("财保"),
    BANKRUPTCY_PETITION("破申"),
    BANKRUPTCY("破"),
    LIQUIDATION("强清"),
    MEDIATION_BEFORE_ENFORCEMENT("执前调"),
    MEDIATION_BEFORE_SUIT("诉前调");

    private final String text;

    CaseTypeCode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    static Optional<CaseTypeCode> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(CaseTypeCode::text).collect(Collectors.joining("、"));
    }
}
