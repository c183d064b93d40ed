package org.gridwrit.gazetteer.character;

/// Syllables that speakers of the region do not keep apart.
final class Sounds {
    private Sounds() {}

    /// Flat and curled initials, n and l, f and hu, front and back nasals are one.
    static String blurred(String mandarin) {
        var it = mandarin;
        if (it.startsWith("zh") || it.startsWith("ch") || it.startsWith("sh")) it = it.charAt(0) + it.substring(2);
        if (it.startsWith("n")) it = "l" + it.substring(1);
        if (it.startsWith("hu")) it = "f" + (it.length() == 2 ? "u" : it.equals("hui") ? "ei" : it.substring(2));
        return it.endsWith("ng") && !it.endsWith("ong") ? it.substring(0, it.length() - 1) : it;
    }

    /// Besides, as speakers of Zhuang hear it: no breath after p, t, k, q, c; r as l; ong as un.
    static String farBlurred(String mandarin) {
        var it = blurred(mandarin);
        int at = it.isEmpty() ? -1 : "ptkqcr".indexOf(it.charAt(0));
        if (at >= 0) it = "bdgjzl".charAt(at) + it.substring(1);
        return it.endsWith("ong") ? it.substring(0, it.length() - 3) + "un" : it;
    }

    static String blurredCantonese(String cantonese) {
        var it = cantonese;
        if (it.startsWith("ng")) it = it.substring(2);
        else if (it.startsWith("n")) it = "l" + it.substring(1);
        return it.startsWith("gw") || it.startsWith("kw") ? it.charAt(0) + it.substring(2) : it;
    }
}
