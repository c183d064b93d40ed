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

/// What the phone says, taken from the messages everybody else reads.
@Component
class AppWords {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> BUNDLES = List.of("messages.field", "messages.task", "messages.card");
    private static final String ZHUANG = "field.words";

    private static final Pattern SAID = Pattern.compile(
            "field\\..*|task\\.(kind|state|outcome|clue|guide|field\\.over|field\\.words-hint)\\..*|card\\.may.*");

    private final Map<AppLanguage, SortedMap<String, String>> words = new EnumMap<>(AppLanguage.class);
    private final List<AppLanguage> complete;

    AppWords() {
        words.put(AppLanguage.ZH, read(BUNDLES, Locale.SIMPLIFIED_CHINESE));
        words.put(AppLanguage.EN, read(BUNDLES, Locale.ENGLISH));
        // What nobody has translated yet is said in Chinese.
        var zhuang = new TreeMap<>(in(AppLanguage.ZH));
        var translated = read(List.of(ZHUANG), AppLanguage.ZA.locale);
        zhuang.putAll(translated);
        words.put(AppLanguage.ZA, zhuang);
        complete = translated.keySet().containsAll(in(AppLanguage.ZH).keySet())
                ? List.of(AppLanguage.values())
                : List.of(AppLanguage.ZH, AppLanguage.EN);
    }

    SortedMap<String, String> in(AppLanguage language) {
        return words.getOrDefault(language, new TreeMap<>());
    }

    /// Those that can be chosen on the phone.
    List<AppLanguage> complete() {
        return complete;
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
