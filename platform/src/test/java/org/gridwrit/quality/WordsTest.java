package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Help in place: a word of GLOSSARY.md that stands over something on a page is explained in `word.properties`.
class WordsTest {
    private static final String MESSAGES = "platform/src/main/resources/messages/";
    private static final Pattern ROW = Pattern.compile("^\\| *([^|]+?) *\\| *([^|]*?) *\\| *`([^`]+)` *\\|");
    private static final Pattern OVER_SOMETHING =
            Pattern.compile("<(?:h1|h2|h3|th|dt|legend|label|summary)\\b[^>]*>(?:\\s*<span[^>]*>)?");
    private static final Pattern TEXT = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]");

    /// Words of every day, which the glossary has for something narrower than the page says, or which say themselves.
    private static final Set<String> PLAIN =
            Set.of("来源", "依据", "用途", "地址", "住址", "车辆", "办理", "分组", "关联", "启用", "已撤销", "撤回", "退回", "发布方式", "待批准的发放");

    @Test
    void everyTermOverSomethingIsExplained() {
        var terms = rows().values().stream()
                .flatMap(List::stream)
                .flatMap(it -> Stream.concat(Stream.of(it), Stream.of(it.split(" "))))
                .collect(Collectors.toSet());
        var explained = words().stringPropertyNames().stream()
                .filter(it -> !it.endsWith(".what"))
                .map(words()::getProperty)
                .collect(Collectors.toSet());
        var missing = shown();
        missing.retainAll(terms);
        assertThat(missing).hasSizeGreaterThan(90);
        missing.removeAll(explained);
        missing.removeAll(PLAIN);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyExplainedWordIsTheGlossarys() {
        var rows = rows();
        for (var key : words().stringPropertyNames()) {
            if (!key.matches("word\\.\\w+")) continue;
            var terms = rows.getOrDefault(key.substring("word.".length()), List.of());
            assertThat(terms).as(key).anyMatch(it -> List.of(it.split(" ")).contains(words().getProperty(key)));
        }
    }

    @Test
    void everyWordHasItsMeaningInBothLanguages() {
        for (var file : List.of("word.properties", "word_en.properties")) {
            var texts = properties(file);
            for (var key : texts.stringPropertyNames()) {
                if (key.matches("word\\.\\w+")) {
                    assertThat(texts.getProperty(key + ".what"))
                            .as(file + " " + key)
                            .isNotBlank();
                }
            }
        }
    }

    /// The Chinese words of each identifier.
    private static Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        Sources.under("GLOSSARY.md", "")
                .getFirst()
                .text()
                .lines()
                .map(ROW::matcher)
                .forEach(it -> {
                    if (it.find())
                        rows.merge(
                                it.group(3),
                                List.of(it.group(1)),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
                });
        return rows;
    }

    /// What stands over something: headings, columns, the names of fields.
    private static Set<String> shown() {
        var texts = new Properties();
        for (var file : Sources.under(MESSAGES, ".properties")) {
            if (!file.name().endsWith("_en.properties") && !file.name().equals("word.properties"))
                texts.putAll(properties(file.name()));
        }
        var shown = new TreeSet<String>();
        for (var page : Sources.under("platform/src/main/resources/templates/", ".html")) {
            var over = OVER_SOMETHING.matcher(page.text());
            while (over.find()) {
                var text = TEXT.matcher(over.group());
                while (text.find()) shown.add(texts.getProperty(text.group(1), ""));
            }
        }
        return shown;
    }

    private static Properties words() {
        return properties("word.properties");
    }

    private static Properties properties(String file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(
                    Sources.under(MESSAGES + file, "").getFirst().text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
