package org.gridwrit.casefile.number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// 证件类型 What kind of number identifies a party. Only the middle two carry a checksum that can be verified.
public enum IdKind {
    NONE("无"),
    CITIZEN_ID("身份证", "居民身份证", "公民身份号码", "身份证号码", "身份证号", "二代身份证"),
    CREDIT_CODE("统一社会信用代码", "统一社会信用代码证", "信用代码", "社会信用代码", "营业执照", "企业法人营业执照"),
    OTHER(
            "其他",
            "其它",
            "其他证件",
            "组织机构代码",
            "组织机构代码证",
            "护照",
            "普通护照",
            "军官证",
            "港澳通行证",
            "港澳居民来往内地通行证",
            "台湾居民来往大陆通行证",
            "工商注册号",
            "注册号");

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> names;

    IdKind(String... names) {
        this.names = List.of(names);
    }

    public String text() {
        return names.getFirst();
    }

    public static Optional<IdKind> of(String text) {
        return Arrays.stream(values()).filter(it -> it.names.contains(text)).findFirst();
    }
}
