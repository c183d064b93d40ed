package org.gridwrit.casefile;

import java.util.UUID;
import org.gridwrit.casefile.number.IdKind;
import org.jspecify.annotations.Nullable;

/// 当事人 A party as court staff see it on the page: number and phone only by their ends.
public record Party(
        UUID id,
        PartyRole role,
        String name,
        IdKind kind,
        @Nullable String maskedNumber,
        String address,
        @Nullable String maskedPhone) {
    /// 4514**********1234: enough to tell two people apart, not enough to use.
    static String mask(String number) {
        int length = number.length();
        if (length < 8) return "*".repeat(length);
        int shown = length < 12 ? 2 : 4;
        return number.substring(0, shown) + "*".repeat(length - 2 * shown) + number.substring(length - shown);
    }

    /// 138****1234.
    static String maskPhone(String phone) {
        int length = phone.length();
        if (length < 7) return "*".repeat(length);
        return phone.substring(0, 3) + "*".repeat(length - 7) + phone.substring(length - 4);
    }
}
