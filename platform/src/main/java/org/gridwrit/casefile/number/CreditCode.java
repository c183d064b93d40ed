package org.gridwrit.casefile.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;

/// 统一社会信用代码 The 18 characters of GB 32100-2015 that name an organisation; I, O, S, V and Z are not used.
public record CreditCode(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u200b\\u2060\\ufeff'-]+");
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        if (!FORM.matcher(value).matches()) throw new Refusal("credit-code.form", String.valueOf(value.length()));
        var check = checkOf(value);
        if (check != value.charAt(17)) throw new Refusal("credit-code.checksum", String.valueOf(check));
    }

    public static CreditCode parse(String text) {
        var plain =
                NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return new CreditCode(plain.toUpperCase(Locale.ROOT));
    }

    private static char checkOf(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    @Override
    public String toString() {
        return value;
    }
}
