package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Templates hold no words and nothing the Content-Security-Policy forbids.
class TemplatesTest {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    @Test
    void noStyleOrScriptStandsInAPage() {
        assertThat(hits("\\sstyle=|th:style|<style|\\son[a-z]+=\"|th:on[a-z]+|javascript:|hx-on"))
                .isEmpty();
        assertThat(hits("<script(?![^>]*src)")).isEmpty();
    }

    @Test
    void wordsComeFromTheMessages() {
        assertThat(hits("[\\x{3400}-\\x{9fff}]")).isEmpty();
    }

    @Test
    void nothingIsShownUnescaped() {
        assertThat(hits("th:utext|\\[\\(")).isEmpty();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(hits("(?:src|href)=\"(?:https?:)?//")).isEmpty();
    }

    private static List<String> hits(String pattern) {
        var wrong = new ArrayList<String>();
        for (var page : Sources.under("platform/src/main/resources/templates/", ".html")) {
            var hit = Pattern.compile(pattern)
                    .matcher(COMMENT.matcher(page.text()).replaceAll(""));
            while (hit.find()) wrong.add(page.path() + ": " + hit.group());
        }
        return wrong;
    }
}
