package org.gridwrit.casefile.number;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 证件 A kind of document and its number, checked as far as the kind has a check.
public record Identification(IdKind kind, String number) {
    public static final Identification NONE = new Identification(IdKind.NONE, "");

    private static final Pattern CITIZEN_LIKE = Pattern.compile("\\d{15}|\\d{17}[\\dXx]");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[0-9A-Z()/.\\-\\p{IsHan}]{4,40}");
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff']+");

    /// Reads a number; the kind, when it is not given, follows from the number's form and checksum.
    public static Identification parse(@Nullable IdKind kind, String text) {
        var plain =
                NOISE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        var known = kind == null || kind == IdKind.NONE ? guess(plain) : kind;
        return switch (known) {
            case NONE -> NONE;
            case CITIZEN_ID -> new Identification(known, IdNumber.parse(plain).value());
            case CREDIT_CODE ->
                new Identification(known, CreditCode.parse(plain).value());
            case OTHER -> {
                var number = plain.toUpperCase(Locale.ROOT);
                if (!OTHER_NUMBER.matcher(number).matches()) throw new Refusal("identification.form");
                yield new Identification(known, number);
            }
        };
    }

    /// A credit code may by chance be all digits; the checksum that holds decides.
    private static IdKind guess(String plain) {
        if (plain.isEmpty()) return IdKind.NONE;
        if (!CITIZEN_LIKE.matcher(plain).matches()) return plain.length() == 18 ? IdKind.CREDIT_CODE : IdKind.OTHER;
        try {
            IdNumber.parse(plain);
            return IdKind.CITIZEN_ID;
        } catch (Refusal notACitizen) {
            return plain.startsWith("9") ? IdKind.CREDIT_CODE : IdKind.CITIZEN_ID;
        }
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return kind + " …" + number.substring(Math.max(0, number.length() - 4));
    }
}
