package org.gridwrit.casefile.number;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// 法院代字 Guesses which court was meant when a code belongs to none: first two digits swapped, then one digit wrong,
/// missing or too many.
public final class CourtCodes {
    private CourtCodes() {}

    /// The likeliest known codes, best first, at most three; 桂1042 gives 桂1402 before 桂1024.
    public static List<String> near(String code, Collection<String> known) {
        var near = new LinkedHashSet<String>();
        swapped(code, near);
        if (near.stream().noneMatch(known::contains)) mistyped(code, near);
        return near.stream().filter(known::contains).limit(3).toList();
    }

    private static void swapped(String code, Collection<String> into) {
        for (int i = 1; i + 1 < code.length(); i++) {
            into.add(code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2));
        }
    }

    private static void mistyped(String code, Collection<String> into) {
        for (int i = code.length() - 1; i >= 1; i--) {
            for (char digit = '0'; digit <= '9'; digit++) {
                into.add(code.substring(0, i) + digit + code.substring(i + 1));
            }
            into.add(code.substring(0, i) + code.substring(i + 1));
        }
        for (int i = code.length(); i >= 1; i--) {
            for (char digit = '0'; digit <= '9'; digit++) {
                into.add(code.substring(0, i) + digit + code.substring(i));
            }
        }
    }
}
