package org.gridwrit.casefile.search;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Folds names so that spelling does not hide them, and cuts them into two-character grams. Half of all names here
/// have two characters or share a surname, which three-character indexes cannot find.
public final class Names {
    private static final Pattern NOISE = Pattern.compile("[\\s\\u00a0\\u200b\\u2060\\ufeff·・•.,，。、_-]+");

    private Names() {}

    public static String fold(String name) {
        return NOISE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// The grams of every name, and the running number of the case, so that 执123 is found by 123.
    public static Set<String> grams(Collection<String> folded, int running) {
        var grams = new TreeSet<String>();
        folded.forEach(name -> grams.addAll(grams(name)));
        grams.add(running(running));
        return grams;
    }

    static List<String> grams(String folded) {
        var characters = folded.codePoints().toArray();
        var grams = new TreeSet<String>();
        for (int i = 0; i + 2 <= characters.length; i++) grams.add(new String(characters, i, 2));
        return List.copyOf(grams);
    }

    static String running(int number) {
        return "№" + number;
    }

    /// 甲、乙、丙 … +174
    public static String summary(List<String> names) {
        var first = String.join("、", names.subList(0, Math.min(3, names.size())));
        return names.size() > 3 ? first + " … +" + (names.size() - 3) : first;
    }
}
