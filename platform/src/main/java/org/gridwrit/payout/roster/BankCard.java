package org.gridwrit.payout.roster;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;

/// 银行卡号 16 to 19 digits of ISO/IEC 7812: RMB cards of UnionPay begin with 62, older ones with 4, 5 or 9; the last
/// digit is Luhn's. An account without a card, as organisations have, is given as `账户 123…` and is not checked.
public final class BankCard {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u200b-]+");
    private static final Pattern CARD = Pattern.compile("(?:62|4|5|9)\\d{14,17}");
    private static final Pattern ACCOUNT = Pattern.compile("账户\\d{6,30}");

    private BankCard() {}

    /// @return digits; empty for nothing
    /// @throws Refusal `roster.card-form`, `roster.card-check`
    public static String parse(String typed) {
        var plain =
                NOISE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        if (plain.isEmpty()) return "";
        if (ACCOUNT.matcher(plain).matches()) return plain.substring(2);
        if (!CARD.matcher(plain).matches() || plain.length() < 16)
            throw new Refusal("roster.card-form", plain.length());
        if (!isLuhn(plain)) throw new Refusal("roster.card-check", plain.substring(plain.length() - 4));
        return plain;
    }

    /// ISO/IEC 7812-1, annex B.
    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
