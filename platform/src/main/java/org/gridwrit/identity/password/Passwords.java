package org.gridwrit.identity.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.identity.secret.Fingerprint;
import org.gridwrit.shared.Refusal;

/// 密码 Long rather than contorted (NIST SP 800-63B): no rules about kinds of characters, but nothing that is on the
/// lists of the commonest passwords, made of the holder's own name, login or court, or guessed in fewer than ten
/// thousand million tries.
public final class Passwords {
    public static final int SHORTEST = 10;
    static final int LONGEST = 128;
    /// A stolen hash costs an attacker tens of milliseconds a guess; this many last for years.
    private static final double GUESSES = 1e10;

    private static final Zxcvbn GUESSER = new Zxcvbn();
    private static final List<String> COMMON_HERE = Commonest.read();

    private Passwords() {}

    /// @param own what belongs to the holder and so is guessed first: login, name, court or division
    /// @throws Refusal `password.characters`, `password.length`, `password.own`, `password.common`,
    /// `password.guessable`
    public static void mustBeGood(String password, Collection<String> own) {
        if (!SlowHash.isText(password)) throw new Refusal("password.characters");
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Refusal("password.length", SHORTEST, LONGEST);
        }
        var plain = password.toLowerCase(Locale.ROOT);
        var words = own.stream()
                .map(it -> it.toLowerCase(Locale.ROOT).strip())
                .filter(it -> !it.isEmpty())
                .toList();
        if (words.stream().anyMatch(it -> plain.contains(it) && plain.length() < it.length() + 8)) {
            throw new Refusal("password.own");
        }
        var known =
                Stream.concat(words.stream(), COMMON_HERE.stream()).collect(Collectors.toCollection(ArrayList::new));
        var judged = GUESSER.measure(password, known);
        if (judged.getGuesses() >= GUESSES) return;
        throw new Refusal(listed(judged.getSequence(), password) ? "password.common" : "password.guessable");
    }

    /// 59 bits, in groups that can be read out over the telephone.
    public static String random() {
        return Fingerprint.random(4) + "-" + Fingerprint.random(4) + "-" + Fingerprint.random(4);
    }

    private static boolean listed(List<Match> parts, String password) {
        return parts.stream().anyMatch(it -> it.dictionaryName != null && it.token.length() * 2 >= password.length());
    }
}
