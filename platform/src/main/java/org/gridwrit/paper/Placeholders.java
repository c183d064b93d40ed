package org.gridwrit.paper;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;

/// 占位符 `【案号】` in a text stands for what the case says.
final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("【([^【】\\n]{1,30})】");

    private Placeholders() {}

    /// What has no value stays as it is.
    static String fill(String text, Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(it -> {
            var value = values.get(it.group(1).strip());
            return Matcher.quoteReplacement(value == null ? it.group() : value);
        });
    }

    static List<String> in(String text) {
        return PLACE.matcher(text)
                .results()
                .map(it -> it.group(1).strip())
                .distinct()
                .toList();
    }

    /// @throws Refusal `paper.placeholder-unknown`, with the likeliest that would be right, and
    /// `paper.placeholder-missing`
    static void mustSuit(String text, PaperKind kind) {
        var named = in(text);
        var known = kind.placeholders();
        for (var it : named) {
            if (!known.contains(it)) {
                throw new Refusal("paper.placeholder-unknown", it, likeliest(it, known), String.join("、", known));
            }
        }
        for (var it : kind.mustStand()) {
            if (!named.contains(it)) throw new Refusal("paper.placeholder-missing", it);
        }
    }

    /// What the draft must not lack any more, besides what issuing fills in.
    static void mustBeFilled(String text) {
        for (var it : in(text)) {
            if (!PaperKind.WHEN_ISSUED.contains(it)) throw new Refusal("paper.placeholder-left", it);
        }
    }

    private static String likeliest(String typed, Collection<String> known) {
        return known.stream()
                .max(Comparator.comparingInt(it -> shared(typed, it)))
                .orElseThrow();
    }

    /// Characters they have in common, and half as much for each one more.
    private static int shared(String typed, String name) {
        long common = name.chars().filter(it -> typed.indexOf(it) >= 0).count();
        return (int) (4 * common) - Math.abs(typed.length() - name.length());
    }
}
