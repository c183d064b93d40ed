package org.gridwrit.evidence;

import java.util.Arrays;
import org.gridwrit.shared.Refusal;

/// 格式 What kind of file it is, told by its first bytes and not by what a phone calls it.
public enum Medium {
    JPEG("image/jpeg", "jpg"), // 照片
    PNG("image/png", "png"), // 照片、手写签名
    WEBP("image/webp", "webp"), // 照片
    WEBM("audio/webm", "webm"), // 录音
    M4A("audio/mp4", "m4a"), // 录音
    PDF("application/pdf", "pdf"); // 文书

    private final String type;
    private final String ending;

    Medium(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /// As HTTP names it.
    public String type() {
        return type;
    }

    public String ending() {
        return ending;
    }

    public boolean isPicture() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    public boolean isSound() {
        return this == WEBM || this == M4A;
    }

    /// @throws Refusal `file.type` for what is not taken; parameters (`audio/webm;codecs=opus`) do not matter
    static Medium ofType(String type) {
        var plain = type.contains(";") ? type.substring(0, type.indexOf(';')).strip() : type.strip();
        return Arrays.stream(values())
                .filter(it -> it.type.equalsIgnoreCase(plain))
                .findFirst()
                .orElseThrow(() -> new Refusal("file.type", plain));
    }

    /// @param start the first bytes of the content
    boolean begins(byte[] start) {
        return switch (this) {
            case JPEG -> has(start, 0, 0xFF, 0xD8, 0xFF);
            case PNG -> has(start, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
            case WEBP -> has(start, 0, 'R', 'I', 'F', 'F') && has(start, 8, 'W', 'E', 'B', 'P');
            case WEBM -> has(start, 0, 0x1A, 0x45, 0xDF, 0xA3);
            case M4A -> has(start, 4, 'f', 't', 'y', 'p');
            case PDF -> has(start, 0, '%', 'P', 'D', 'F', '-');
        };
    }

    private static boolean has(byte[] bytes, int from, int... expected) {
        if (bytes.length < from + expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[from + i] & 0xFF) != expected[i]) return false;
        return true;
    }
}
