package org.gridwrit.training;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/// 结业证编号 `4514-20261130-7K3M9QXT`: the city, the day, and eight letters without those mistaken for each other.
/// Drawn and not counted: it tells nobody how many there are, and no two workers wait for each other.
final class CertificateNumber {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTWXYZ";
    private static final int LENGTH = 8;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private CertificateNumber() {}

    static String next(String city, LocalDate day) {
        var letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return city.substring(0, 4) + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + letters;
    }
}
