package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// 无障碍 What a machine can tell of WCAG 2.2 AA on a page that is open, and of its headings and landmarks. The reader's
/// name over a page is left out: it is there for pictures of it, and would hide what lies beneath from axe.
final class Axe {
    private static final String ENGINE = engine();
    private static final String CHECK = """
        async () => {
          const mark = document.querySelector('.watermark')
          if (mark) mark.style.visibility = 'hidden'
          const found = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'target-size': { enabled: true } },
            resultTypes: ['violations'],
          })
          if (mark) mark.style.visibility = ''
          return found.violations.flatMap(it => it.nodes.map(node =>
            `${it.id} at ${node.target.join(' ')}: ${node.failureSummary.replaceAll(/\\s+/g, ' ')}`))
        }""";

    private Axe() {}

    static List<String> faults(Page page) {
        assertThat(page.locator(".htmx-request")).hasCount(0);
        page.evaluate(ENGINE);
        return ((List<?>) page.evaluate(CHECK)).stream().map(String::valueOf).toList();
    }

    private static String engine() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
