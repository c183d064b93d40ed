package org.gridwrit.evidence;

import java.util.Arrays;

/// 取证用途 What a file is for.
public enum EvidencePurpose {
    PHOTO, // 照片
    VOICE, // 录音
    SIGNATURE, // 签名
    DOCUMENT; // 文书

    static EvidencePurpose of(String told, Medium medium) {
        var plain = switch (medium) {
            case JPEG, PNG, WEBP -> PHOTO;
            case WEBM, M4A -> VOICE;
            case PDF -> DOCUMENT;
        };
        return Arrays.stream(values())
                .filter(it -> it.name().equals(told))
                .findFirst()
                .orElse(plain);
    }
}
