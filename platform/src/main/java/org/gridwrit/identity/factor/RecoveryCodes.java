package org.gridwrit.identity.factor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gridwrit.identity.secret.Fingerprint;

/// 恢复码 For the day the phone is gone: printed, put away, each good once.
final class RecoveryCodes {
    static final int COUNT = 10;
    /// 24 letters of 31 are 118 bits.
    private static final int LETTERS = 24;
    private static final int GROUP = 4;

    private RecoveryCodes() {}

    static List<String> make() {
        return Stream.generate(() -> Fingerprint.random(LETTERS).replaceAll("(.{" + GROUP + "})(?!$)", "$1-"))
                .limit(COUNT)
                .toList();
    }

    /// However it was typed.
    static byte[] hash(String typed) {
        return Fingerprint.of("recovery|" + typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    static boolean looksLikeOne(String typed) {
        return typed.replaceAll("[^A-Za-z0-9]", "").length() == LETTERS;
    }
}
