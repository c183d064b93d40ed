package org.gridwrit.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// What the words of the pages mean, from `messages/word.properties`: those of GLOSSARY.md that stand over something
/// people read.
@Component
class Words {
    private static final String WORD = "word.";
    private static final String GROUP = "word-group.";
    private static final String MEANING = ".what";

    /// @param name as pages say it
    record Word(String name, String what) {
        boolean has(String letters) {
            var sought = letters.strip().toLowerCase(Locale.ROOT);
            return name.toLowerCase(Locale.ROOT).contains(sought)
                    || what.toLowerCase(Locale.ROOT).contains(sought);
        }
    }

    record Group(String name, List<Word> words) {}

    private final MessageSource messages;
    private final List<String> keys;
    private final Map<String, List<String>> labels;

    Words(MessageSource messages) throws IOException {
        this.messages = messages;
        this.keys = keys();
        this.labels = labels();
    }

    /// In the order of the page; groups without a word that has the letters are left out.
    List<Group> groups(Locale locale, String letters) {
        var found = new ArrayList<Group>();
        for (var key : keys) {
            if (key.startsWith(GROUP)) {
                found.add(new Group(text(key, locale), new ArrayList<>()));
            } else {
                var word = new Word(text(key, locale), text(key + MEANING, locale));
                if (word.has(letters)) found.getLast().words().add(word);
            }
        }
        found.removeIf(it -> it.words().isEmpty());
        return found;
    }

    /// What a heading that reads so means. A page in English may say a word in another form than the glossary: as the
    /// message does that says it in Chinese.
    Map<String, String> meanings(Locale locale) {
        var meanings = new LinkedHashMap<String, String>();
        for (var key : keys) {
            if (key.startsWith(GROUP)) continue;
            var what = text(key + MEANING, locale);
            meanings.putIfAbsent(text(key, locale), what);
            for (var label : labels.getOrDefault(key, List.of())) meanings.putIfAbsent(text(label, locale), what);
        }
        return Collections.unmodifiableMap(meanings);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /// Of the words and their groups, as the file has them.
    private static List<String> keys() throws IOException {
        return new ClassPathResource("messages/word.properties")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(it -> it.startsWith(WORD) || it.startsWith(GROUP))
                .map(it -> it.substring(0, it.indexOf('=')))
                .filter(it -> !it.endsWith(MEANING))
                .toList();
    }

    /// The other messages that say a word and nothing else.
    private static Map<String, List<String>> labels() throws IOException {
        var saying = new LinkedHashMap<String, List<String>>();
        var words = new Properties();
        for (var bundle : Languages.bundles()) {
            var texts = new Properties();
            try (var in = new InputStreamReader(
                    new ClassPathResource(bundle + ".properties").getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
            if (bundle.endsWith("/word")) words = texts;
            for (var key : texts.stringPropertyNames()) {
                if (!key.startsWith(WORD))
                    saying.computeIfAbsent(texts.getProperty(key), _ -> new ArrayList<>())
                            .add(key);
            }
        }
        var labels = new LinkedHashMap<String, List<String>>();
        for (var key : words.stringPropertyNames()) {
            var same = saying.get(words.getProperty(key));
            if (same != null) labels.put(key, same.stream().sorted().toList());
        }
        return labels;
    }
}
