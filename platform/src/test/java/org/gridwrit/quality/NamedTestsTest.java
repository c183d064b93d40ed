package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where a page says which test would notice, there is such a test, and it runs.
class NamedTestsTest {
    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");
    private static final Pattern TEST = Pattern.compile("(?m)^ +@(Test|Property|ParameterizedTest|TestFactory)\\b");

    @Test
    void everyTestThatAPageNamesExists() {
        var gone = new TreeSet<String>();
        int named = 0;
        for (var page : Sources.all()) {
            if (!page.path().endsWith(".md")) continue;
            var test = NAMED.matcher(page.text());
            while (test.find()) {
                named++;
                if (!exists(test.group(1), test.group(2))) gone.add(page.path() + ": " + test.group());
            }
        }
        assertThat(named).isGreaterThan(100);
        assertThat(gone).isEmpty();
    }

    /// Surefire looks for these names only.
    @Test
    void everyTestHasANameUnderWhichItIsRun() {
        assertThat(Sources.all().stream()
                        .filter(it -> it.path().contains("src/test/java")
                                && TEST.matcher(it.text()).find())
                        .map(Sources::name))
                .contains("NamedTestsTest.java")
                .allMatch(it -> it.endsWith("Test.java"));
    }

    private static boolean exists(String type, @Nullable String method) {
        return Sources.all().stream()
                .filter(it -> it.name().equals(type + ".java"))
                .anyMatch(it -> method == null || it.text().contains(" " + method + "("));
    }
}
