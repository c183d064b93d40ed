package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridwrit.access.Role;
import org.gridwrit.gazetteer.Resolution;
import org.junit.jupiter.api.Test;

/// Everything people read is there in both languages.
class MessagesTest {
    private static final String FOLDER = "platform/src/main/resources/messages/";

    @Test
    void everyTextIsThereInBothLanguages() {
        for (var bundle : Sources.under(FOLDER, ".properties")) {
            if (bundle.path().endsWith("_en.properties")) continue;
            var english = bundle.path().replace(".properties", "_en.properties");
            var other = Sources.under(english, "").getFirst();
            assertThat(properties(other).stringPropertyNames())
                    .as(english)
                    .containsExactlyInAnyOrderElementsOf(properties(bundle).stringPropertyNames());
        }
    }

    @Test
    void noTextIsDefinedTwice() {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (var bundle : Sources.under(FOLDER, ".properties")) {
            if (bundle.path().endsWith("_en.properties")) continue;
            for (var line : bundle.text().lines().toList()) {
                var key = line.contains("=") && !line.startsWith("#") ? line.substring(0, line.indexOf('=')) : "";
                if (!key.isEmpty() && !seen.add(key)) twice.add(bundle.name() + ": " + key);
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void everyRefusalHasItsText() {
        var codes = literals("new Refusal\\(\\s*\"([a-z][a-zA-Z0-9.-]+)\"");
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(without("refusal.", codes)).isEmpty();
    }

    @Test
    void everyAuditedActionHasItsText() {
        var actions = literals(
                "audit\\s*\\.(?:record(?:All)?|look|list)\\([^;]*?\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
        assertThat(actions).hasSizeGreaterThan(5);
        assertThat(without("audit.", actions)).isEmpty();
    }

    @Test
    void everyTextATemplateAsksForExists() {
        var keys = keys();
        var missing = new TreeSet<String>();
        for (var page : Sources.under("platform/src/main/resources/templates/", ".html")) {
            var fixed = Pattern.compile("#\\{([a-zA-Z][a-zA-Z0-9._-]*)[}(]").matcher(page.text());
            while (fixed.find()) if (!keys.contains(fixed.group(1))) missing.add(page.name() + ": " + fixed.group(1));
            var begun = Pattern.compile("#\\{\\$\\{'([a-zA-Z0-9._-]+)' *\\+").matcher(page.text());
            while (begun.find()) {
                if (keys.stream().noneMatch(it -> it.startsWith(begun.group(1)))) {
                    missing.add(page.name() + ": " + begun.group(1) + "…");
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /// An explanation shows its reasons to people.
    @Test
    void everyRuleOfTheGazetteerHasItsText() {
        var rules = new TreeSet<String>();
        for (var file : Sources.under("gazetteer/src/main/java/", ".java")) {
            var hit = Pattern.compile("\\badd\\((?:\\w+ \\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?"
                            + "|\\bevidence\\([^;\"]*\"([a-z-]+)\"(?: : \"([a-z-]+)\")?")
                    .matcher(file.text());
            while (hit.find()) {
                for (int i = 1; i <= 4; i++) if (hit.group(i) != null) rules.add(hit.group(i));
            }
        }
        assertThat(rules)
                .contains("township", "trap", "learned", "bare-name", "marked")
                .hasSizeGreaterThan(15);
        assertThat(without("address.rule.", rules)).isEmpty();

        var tiers = Pattern.compile("\\b([A-Z_]+)\\(0\\.[0-9]+\\)")
                .matcher(Sources.under("gazetteer/src/main/java/org/gridwrit/gazetteer/reading/Reading.java", "")
                        .getFirst()
                        .text())
                .results()
                .map(it -> it.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
        assertThat(tiers).hasSizeGreaterThan(5);
        assertThat(without("address.kind.", tiers)).isEmpty();
    }

    @Test
    void everyReasonForAPersonHasItsText() {
        var reasons = Arrays.stream(Resolution.Reason.values()).map(Enum::name).collect(Collectors.toSet());
        assertThat(without("address.reason.", reasons)).isEmpty();
        assertThat(without("routes.reason.", reasons)).isEmpty();
    }

    @Test
    void everyRoleHasItsName() {
        for (var role : Role.values()) assertThat(keys()).contains("role." + role);
    }

    /// A text with arguments is a pattern: there an apostrophe alone swallows what follows.
    @Test
    void apostrophesInPatternsAreDoubled() {
        var wrong = new ArrayList<String>();
        for (var bundle : Sources.under(FOLDER, ".properties")) {
            properties(bundle).forEach((key, text) -> {
                if (text.toString().contains("{0}")
                        && text.toString().replace("''", "").contains("'")) {
                    wrong.add(bundle.name() + ": " + key);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /// A text without arguments is shown as it stands.
    @Test
    void apostrophesInPlainTextsAreNotDoubled() {
        var wrong = new ArrayList<String>();
        for (var bundle : Sources.under(FOLDER, ".properties")) {
            properties(bundle).forEach((key, text) -> {
                if (!text.toString().contains("{") && text.toString().contains("''"))
                    wrong.add(bundle.name() + ": " + key);
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyWallHasItsText() {
        assertThat(literals("\\w+\\(\"(overreach\\.[a-z]+)\"\\)")).hasSize(6);
        assertThat(without("audit.", literals("\\w+\\(\"(overreach\\.[a-z]+)\"\\)")))
                .isEmpty();
    }

    private static Set<String> without(String prefix, Set<String> codes) {
        var missing = codes.stream().map(prefix::concat).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(keys());
        return missing;
    }

    private static Set<String> literals(String pattern) {
        var found = new TreeSet<String>();
        for (var file : Sources.under("platform/src/main/java/", ".java")) {
            var hit = Pattern.compile(pattern).matcher(file.text());
            while (hit.find()) found.add(hit.group(1));
        }
        return found;
    }

    private static Set<String> keys() {
        return Sources.under(FOLDER, ".properties").stream()
                .flatMap(it -> properties(it).stringPropertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static Properties properties(Sources file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
