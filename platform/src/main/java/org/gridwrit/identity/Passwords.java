package org.gridwrit.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gridwrit.shared.Refusal;

/// Long rather than contorted: what makes a password hard to guess is its length.
final class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static void mustBeGood(String login, String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refusal("password.length", SHORTEST, LONGEST);
        }
        if (password.chars().distinct().count() < 5) throw new Refusal("password.monotonous");
        if (password.toLowerCase(Locale.ROOT).contains(login) && password.length() < login.length() + 6) {
            throw new Refusal("password.login");
        }
    }

    /// 59 bits, in groups that can be read out over the telephone.
    static String random() {
        return RANDOM.ints(3, 0, 1)
                .mapToObj(_ -> RANDOM.ints(4, 0, LETTERS.length())
                        .mapToObj(it -> LETTERS.substring(it, it + 1))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
