package org.gridwrit.complaint;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// 查询码 What a person keeps to read the answer: the city's four digits and twelve letters nobody can guess (58 bits).
record Receipt(String city, String secret) {
    /// Without what is mistaken for something else when copied by hand: 0 O, 1 I L, U V.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    private static final Pattern FORM = Pattern.compile("([0-9]{4})([2-9A-HJ-NP-TW-Z]{12})");
    private static final RandomGenerator RANDOM = new SecureRandom();

    static Receipt next(String cityCode) {
        var secret = new StringBuilder(12);
        for (int i = 0; i < 12; i++) secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return new Receipt(cityCode.substring(0, 4), secret.toString());
    }

    /// As it was typed: small letters, spaces and dashes are forgiven.
    static Optional<Receipt> read(String typed) {
        var plain = FORM.matcher(typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-－—]", ""));
        return plain.matches() ? Optional.of(new Receipt(plain.group(1), plain.group(2))) : Optional.empty();
    }

    String cityCode() {
        return city + "00";
    }

    @Override
    public String toString() {
        return "%s-%s-%s-%s".formatted(city, secret.substring(0, 4), secret.substring(4, 8), secret.substring(8));
    }
}
