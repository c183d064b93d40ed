package org.gridwrit.task.field.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
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
    private final List<AppLanguage> complete;

    AppWords() {
        words.put(AppLanguage.ZH, read(BUNDLES, Locale.SIMPLIFIED_CHINESE));
        words.put(AppLanguage.EN, read(BUNDLES, Locale.ENGLISH));
        // What nobody has translated yet is said in Chinese.
        var zhuang = new TreeMap<>(in(AppLanguage.ZH));
        var translated = read(List.of(ZHUANG), AppLanguage.ZA.locale);
        zhuang.putAll(translated);
        words.put(AppLanguage.ZA, zhuang);
        complete = isOffered(in(AppLanguage.ZH).keySet(), translated.keySet())
                ? List.of(AppLanguage.values())
                : List.of(AppLanguage.ZH, AppLanguage.EN);
    }

    /// Nine tenths of all words, and every word that somebody in danger or before the law has to understand.
    static boolean isOffered(Set<String> all, Set<String> translated) {
        long said = all.stream().filter(translated::contains).count();
        return said * 10 >= all.size() * 9L
                && all.stream().filter(it -> NEVER_HALF.matcher(it).lookingAt()).allMatch(translated::contains);
    }

    SortedMap<String, String> in(AppLanguage language) {
        return words.getOrDefault(language, new TreeMap<>());
    }

    /// Those of the first screen, in every language that can be chosen, as JSON.
    String first(JsonMapper json) {
        var found = new TreeMap<String, SortedMap<String, String>>();
        for (var language : complete) {
            var said = new TreeMap<>(in(language));
            said.keySet().removeIf(it -> !FIRST.matcher(it).matches());
            found.put(language.locale.getLanguage(), said);
        }
        return json.writeValueAsString(found);
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
