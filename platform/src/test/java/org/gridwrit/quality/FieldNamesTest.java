package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拒绝说明里没有程序里的字段名")
class FieldNamesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern RAW = Pattern.compile("new Refusal\\(\\s*\"[^\"]+\",\\s*\"[A-Za-z][A-Za-z0-9_-]*\"");
    private static final Pattern PASSED = Pattern.compile("(?:\\bmust|new FieldName)\\(\\s*\"([a-z][A-Za-z]*)\"");
    private static final Pattern ASKED =
            Pattern.compile("@RequestParam(?:\\(((?:[^()]|\\([^()]*\\))*)\\))?\\s+(?:@DateTimeFormat\\([^)]*\\)\\s+)?"
                    + "[A-Za-z.@<>, ]+?\\s([a-z][A-Za-z]*)\\s*[,)]");
    private static final Pattern NAMED = Pattern.compile("(?:name|value) = \"([^\"]+)\"");

    @Test
    @DisplayName("参数要么是值，要么是 FieldName，不是写死的英文标识")
    void noArgumentIsARawIdentifier() throws IOException {
        var raw = new TreeSet<String>();
        for (var it : sources()) {
            RAW.matcher(Files.readString(it))
                    .results()
                    .forEach(found -> raw.add(it.getFileName() + ": " + found.group()));
        }
        assertThat(raw).isEmpty();
    }

    @Test
    @DisplayName("每个可能缺少或写错的字段都有中英文名称")
    void everyFieldHasANameInBothLanguages() throws IOException {
        var names = new TreeSet<String>();
        for (var it : sources()) {
            var text = Files.readString(it);
            PASSED.matcher(text).results().forEach(found -> names.add(found.group(1)));
            if (!it.getFileName().toString().endsWith("Controller.java")) continue;
            ASKED.matcher(text).results().forEach(found -> {
                var named = NAMED.matcher(found.group(1) == null ? "" : found.group(1));
                names.add(named.find() ? named.group(1) : found.group(2));
            });
        }
        assertThat(names).hasSizeGreaterThan(150);
        for (var bundle : List.of("named", "named_en")) {
            var texts = new Properties();
            try (var in = Files.newBufferedReader(
                    Path.of("src/main/resources/messages/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
                texts.load(in);
            }
            assertThat(names).describedAs(bundle).allMatch(it -> texts.containsKey("named." + it));
        }
    }

    private static List<Path> sources() throws IOException {
        try (var found = Files.walk(SOURCES)) {
            return found.filter(it -> it.toString().endsWith(".java")).toList();
        }
    }
}
