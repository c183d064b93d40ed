package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Phones that people have: nothing of the app needs more than Chromium 90. What came later is listed here with the
/// version it came in.
class OldPhonesTest {
    private static final String PROGRAM = "platform/src/main/resources/static/assets/field/";

    private static final Map<String, String> LATER_SCRIPT = Map.ofEntries(
            Map.entry("\\.at\\(-?\\d", "92 at()"),
            Map.entry("Object\\.hasOwn\\b", "93 hasOwn"),
            Map.entry("\\bstructuredClone\\(", "98 structuredClone"),
            Map.entry("\\.findLast(Index)?\\(", "97 findLast"),
            Map.entry("\\.to(Sorted|Reversed|Spliced)\\(", "110 toSorted"),
            Map.entry("\\.with\\(\\d", "110 with()"),
            Map.entry("(Object|Map)\\.groupBy\\(", "117 groupBy"),
            Map.entry("Array\\.fromAsync\\(", "121 fromAsync"),
            Map.entry("Promise\\.(withResolvers|try)\\(", "119 withResolvers"),
            Map.entry("crypto\\.randomUUID\\(", "92 randomUUID"),
            Map.entry("AbortSignal\\.(timeout|any)\\(", "103 AbortSignal.timeout"),
            Map.entry("\\bstatic\\s*\\{", "94 static block"),
            Map.entry("#\\w+ in \\w", "91 private in"),
            Map.entry("\\bcause:", "93 cause of an error"),
            Map.entry("import .* (with|assert) \\{", "91 kinds of import"),
            Map.entry("/[dgimsuy]*v[dgimsuy]*\\.(test|exec)", "112 sets in patterns"),
            Map.entry("\\.(union|intersection|difference|isSubsetOf)\\(", "122 sets"),
            Map.entry("\\.isWellFormed\\(|\\.showPicker\\(|\\.inert\\b|showPopover", "99 and later pages"),
            Map.entry("\\.toBase64\\(|\\.fromBase64\\(|Uint8Array\\.fromHex", "140 bytes as text"));

    private static final Map<String, String> LATER_STYLE = Map.ofEntries(
            Map.entry(":has\\(", "105 has"),
            Map.entry("@container|@layer|@scope|@starting-style", "99 and later at-rules"),
            Map.entry("\\b\\d+(d|s|l)v(h|w|min|max)\\b", "108 dvh"),
            Map.entry("color-mix\\(|oklch\\(|oklab\\(|light-dark\\(", "111 colours"),
            Map.entry("(^|[;{\\s])(translate|rotate|scale):", "104 translate"),
            Map.entry("subgrid|:user-(in)?valid|&\\s*[:.>]", "112 nesting, subgrid"));

    @Test
    void noScriptOfThePhoneNeedsANewBrowser() {
        var wrong = new TreeSet<String>();
        int read = 0;
        for (var file : Sources.under(PROGRAM, ".js")) {
            read++;
            wrong.addAll(later(file.name(), code(file.text()), LATER_SCRIPT));
        }
        for (var file : Sources.under("platform/src/main/resources/static/assets/card/", ".js")) {
            if (file.name().startsWith("sm")) wrong.addAll(later(file.name(), code(file.text()), LATER_SCRIPT));
        }
        assertThat(read).isGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void noStyleOfThePhoneNeedsANewBrowser() {
        var sheet = Sources.under(PROGRAM, ".css").getFirst().text();
        assertThat(later("field.css", sheet, LATER_STYLE)).isEmpty();
        var basis = Sources.under("platform/src/main/resources/static/assets/", "basis.css")
                .getFirst()
                .text();
        assertThat(later("basis.css", basis, LATER_STYLE)).isEmpty();
    }

    @Test
    void theListSeesWhatItIsFor() {
        var found = new TreeMap<String, Integer>();
        for (var it :
                new String[] {"a.at(-1)", "structuredClone(x)", "x = crypto.randomUUID()", "class A { static { } }"}) {
            found.put(it, later("x", it, LATER_SCRIPT).size());
        }
        assertThat(found.values()).containsOnly(1);
        assertThat(later("x", ".a:has(b) { height: 100dvh; }", LATER_STYLE)).hasSize(2);
    }

    private static TreeSet<String> later(String file, String text, Map<String, String> what) {
        var found = new TreeSet<String>();
        what.forEach((pattern, name) -> {
            if (Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find())
                found.add(file + ": Chromium " + name);
        });
        return found;
    }

    private static String code(String text) {
        return text.lines().filter(it -> !it.strip().startsWith("//")).collect(Collectors.joining("\n"));
    }
}
