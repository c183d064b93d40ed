package org.gridwrit.gazetteer;

/// Syllables that speakers of the region do not keep apart.
final class Sounds {
    private Sounds() {}

    /// Flat and curled initials, n and l, front and back nasals are one.
    static String blurred(String mandarin) {
        var out = new StringBuilder();
        for (var syllable : mandarin.split(" ", -1)) {
            var it = syllable;
            if (it.startsWith("zh") || it.startsWith("ch") || it.startsWith("sh")) it = it.charAt(0) + it.substring(2);
            if (it.startsWith("n")) it = "l" + it.substring(1);
            if (it.endsWith("ng") && !it.endsWith("ong")) it = it.substring(0, it.length() - 1);
            out.append(it).append(' ');
        }
        return out.toString().strip();
    }

    static String blurredCantonese(String cantonese) {
        var out = new StringBuilder();
        for (var syllable : cantonese.split(" ", -1)) {
            var it = syllable;
            if (it.startsWith("ng")) it = it.substring(2);
            else if (it.startsWith("n")) it = "l" + it.substring(1);
            if (it.startsWith("gw") || it.startsWith("kw")) it = it.charAt(0) + it.substring(2);
            out.append(it).append(' ');
        }
        return out.toString().strip();
    }
}
