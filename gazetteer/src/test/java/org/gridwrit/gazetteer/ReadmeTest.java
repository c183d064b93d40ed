package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;

/// What README.md says is so.
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| ([^|`]*\\p{IsHan}[^|`]*) \\| (routed|a choice|manual)([^|]*) \\|$");

    private final String text = read("README.md");

    @Test
    void itsExamplesAreTheOnesThatAreRun() {
        var examples = squeezed(read("src/test/java/org/gridwrit/gazetteer/ExamplesTest.java"));
        var blocks = BLOCK.matcher(text).results().map(it -> it.group(1)).toList();
        assertThat(blocks).hasSizeGreaterThan(2);
        for (var block : blocks) {
            int at = 0;
            for (var line : block.lines()
                    .map(ReadmeTest::squeezed)
                    .filter(it -> !it.isEmpty())
                    .toList()) {
                int found = examples.indexOf(line, at);
                assertThat(found).as(line).isNotNegative();
                at = found + line.length();
            }
        }
    }

    @Test
    void addressesAreAnsweredAsItSays() {
        var rows = ROW.matcher(text)
                .results()
                .filter(it -> !it.group(1).contains("某"))
                .toList();
        assertThat(rows).hasSizeGreaterThan(11);
        for (var row : rows) {
            for (var address : addresses(row)) {
                assertThat(answer(address)).as(address).isInstanceOf(expected(row.group(2)));
            }
            if (row.group(3).contains("township known")) {
                assertThat(answer(row.group(1)).known())
                        .extracting(Division::level)
                        .isEqualTo(Level.TOWNSHIP);
            }
        }
    }

    @Test
    void itNamesTheVersionThatIsBuilt() {
        var version = Pattern.compile("<version>(.*?)</version>");
        var built = version.matcher(read("pom.xml"))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        assertThat(version.matcher(text).results().map(it -> it.group(1))).containsOnly(built);
    }

    /// Some rows give two; `…` and `,` end an address.
    private static List<String> addresses(MatchResult row) {
        var found = new ArrayList<String>();
        for (var it : row.group(1).split(", ", -1)) found.add(it.replace("…", ""));
        return found;
    }

    private static Resolution answer(String address) {
        boolean invented = address.contains("云桥") || address.contains("青川");
        return invented
                ? Province.PLACES.resolve(address, new Context("4591"))
                : ContractTest.GUANGXI.resolve(address, Context.none());
    }

    private static Class<? extends Resolution> expected(String word) {
        return switch (word) {
            case "routed" -> Routed.class;
            case "manual" -> Manual.class;
            default -> Choose.class;
        };
    }

    private static String squeezed(String code) {
        return code.replaceAll("//[^\\n]*", "").replaceAll("\\s+", "");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
