package org.gridwrit.task.field.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// What the phone says, taken from the messages everybody else reads.
@Component
class AppWords {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> BUNDLES = List.of("messages.field", "messages.task", "messages.card");
    private static final String ZHUANG = "field.words";

    private static final Pattern SAID = Pattern.compile(
            "field\\..*|task\\.(kind|state|outcome|clue|guide|field\\.over|field\\.words-hint)\\..*|card\\.may.*");

    private static final Pattern NEVER_HALF = Pattern.compile("field\\.(safety|law|script|state|pin)\\.");

    private static final Pattern FIRST = Pattern.compile("field\\.(pin|first)\\..*|field\\.(cancel|full)");

    private final Map<AppLanguage, SortedMap<String, String>> words = new EnumMap<>(AppLanguage.class);

    AppWords() {
        words.put(AppLanguage.ZH, read(BUNDLES, Locale.SIMPLIFIED_CHINESE));
        words.put(AppLanguage.EN, read(BUNDLES, Locale.ENGLISH));
        words.put(AppLanguage.ZA, spoken(in(AppLanguage.ZH), read(List.of(ZHUANG), AppLanguage.ZA.locale)));
    }

    /// What nobody has translated is said in Chinese, each word by itself. What somebody in danger or before the law
    /// has to
    /// understand is not said half in one language and half in another: all of it, or none.
    static SortedMap<String, String> spoken(SortedMap<String, String> chinese, Map<String, String> translated) {
        boolean all = chinese.keySet().stream().filter(AppWords::isNeverHalf).allMatch(translated::containsKey);
        var said = new TreeMap<>(chinese);
        translated.forEach((key, words) -> {
            if (all || !isNeverHalf(key)) said.replace(key, words);
        });
        return said;
    }

    private static boolean isNeverHalf(String key) {
        return NEVER_HALF.matcher(key).lookingAt();
    }

    SortedMap<String, String> in(AppLanguage language) {
        return words.getOrDefault(language, new TreeMap<>());
    }

    /// Those of the first screen as JSON: of a language that has none of its own there, the Chinese ones are shown.
    String first(JsonMapper json) {
        var found = new TreeMap<String, SortedMap<String, String>>();
        for (var language : AppLanguage.values()) {
            var said = new TreeMap<>(in(language));
            said.keySet().removeIf(it -> !FIRST.matcher(it).matches());
            if (!found.containsValue(said)) found.put(language.locale.getLanguage(), said);
        }
        return json.writeValueAsString(found);
    }

    private static SortedMap<String, String> read(List<String> bundles, Locale locale) {
        var found = new TreeMap<String, String>();
        for (var name : bundles) {
            var bundle = ResourceBundle.getBundle(name, locale, NO_OTHER_LANGUAGE);
            for (var key : bundle.keySet()) {
                if (SAID.matcher(key).matches()) found.put(key, bundle.getString(key));
            }
        }
        return found;
    }
}
