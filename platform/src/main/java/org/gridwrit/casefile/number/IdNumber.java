package org.gridwrit.casefile.number;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;

/// 公民身份号码 The 18 characters of GB 11643-1999, also those of a foreigner's permanent residence card of 2023 (first digit
/// 9).
///
/// A 15-digit number of the first generation is the same person's number written short: it is completed by the
/// rule of the standard (century 19, check character), so that old judgments and new ones meet in one debtor.
public record IdNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern SHORT_FORM = Pattern.compile("\\d{15}");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u200b\\u2060\\ufeff'-]+");
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public IdNumber {
        if (!FORM.matcher(value).matches()) throw new Refusal("id-number.form", String.valueOf(value.length()));
        if (value.charAt(0) != '9' && !PROVINCES.contains(value.substring(0, 2))) {
            throw new Refusal("id-number.region", value.substring(0, 2));
        }
        birthIn(value);
        var check = checkOf(value);
        if (check != value.charAt(17)) throw new Refusal("id-number.checksum", String.valueOf(check));
    }

    /// Reads the number as people type it: spaces, full-width digits, x for X, 15 digits.
    public static IdNumber parse(String text) {
        var plain = NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('Х', 'X') // Cyrillic and Greek look-alikes, and the multiplication sign
                .replace('Χ', 'X')
                .replace('×', 'X');
        if (!SHORT_FORM.matcher(plain).matches()) return new IdNumber(plain);
        var full = plain.substring(0, 6) + "19" + plain.substring(6);
        birthIn(full);
        return new IdNumber(full + checkOf(full));
    }

    public LocalDate birth() {
        return birthIn(value);
    }

    private static LocalDate birthIn(String value) {
        try {
            var birth = LocalDate.parse(value.substring(6, 14), DATE);
            if (birth.getYear() < 1850) throw new Refusal("id-number.birth", value.substring(6, 14));
            return birth;
        } catch (DateTimeException e) {
            throw new Refusal("id-number.birth", value.substring(6, 14));
        }
    }

    /// ISO 7064 MOD 11-2 over the first 17 digits.
    private static char checkOf(String value) {
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (value.charAt(i) - '0') * WEIGHTS[i];
        return "10X98765432".charAt(sum % 11);
    }

    /// Personal data stays out of logs: only the ends are shown.
    @Override
    public String toString() {
        return value.substring(0, 4) + "**********" + value.substring(14);
    }
}
