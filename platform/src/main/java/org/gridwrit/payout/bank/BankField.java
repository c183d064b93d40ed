package org.gridwrit.payout.bank;

import java.util.Locale;
import java.util.Optional;

/// What can stand in a line of a bank's file, written as `{amount}`; anything else stands there as it is.
enum BankField {
    BATCH,
    DATE,
    COUNT,
    SUM, // 元
    SUM_FEN,
    NUMBER,
    REFERENCE,
    ACCOUNT,
    NAME,
    AMOUNT, // 元
    AMOUNT_FEN,
    REMARK,
    RESULT,
    REASON;

    /// @throws IllegalArgumentException for braces around a word that is none of these
    static Optional<BankField> of(String token) {
        if (!token.startsWith("{") || !token.endsWith("}")) return Optional.empty();
        var name =
                token.substring(1, token.length() - 1).toUpperCase(Locale.ROOT).replace('-', '_');
        return Optional.of(valueOf(name));
    }
}
