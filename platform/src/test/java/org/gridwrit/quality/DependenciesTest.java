package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What we ship of others: pinned, known by name and licence, and in no version of which something bad is known. Needs
/// no network; whoever reads an advisory adds a line to `known-bad-versions.txt`.
class DependenciesTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*(?:<!--.*?-->\\s*)?<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);
    private static final Pattern JAR = Pattern.compile("repository/(.+)/([^/]+)/([^/]+)/\\2-\\3[^/]*\\.jar");

    /// A library on the class path, as Maven's folder names it.
    private record Library(String name, String version) {}

    @Test
    void noVersionIsAGuess() {
        for (var pom : poms()) {
            assertThat(pom.text())
                    .as(pom.path())
                    .doesNotContainPattern("<version>\\s*[\\[(]|-SNAPSHOT|\\bLATEST\\b|\\bRELEASE</version>");
        }
    }

    @Test
    void everyLibraryWeChoseIsExplainedWithItsLicence() {
        var known = Sources.under("docs/adr/0006-libraries.md", "").getFirst().text();
        var unknown = new TreeSet<String>();
        for (var pom : poms()) {
            var dependency = DEPENDENCY.matcher(pom.text());
            while (dependency.find()) {
                var group = dependency.group(1);
                if (group.startsWith("org.gridwrit")) continue;
                boolean named = Pattern.compile("(?m)^\\| `" + Pattern.quote(group) + "`[^\\n]*\\| [A-Z][^|]+\\|$")
                        .matcher(known)
                        .find();
                if (!named) unknown.add(group);
            }
        }
        assertThat(unknown)
                .as("give these a line with their licence in docs/adr/0006-libraries.md")
                .isEmpty();
    }

    @Test
    void nothingBadIsKnownOfWhatWeUse() {
        var bad = new ArrayList<String>();
        for (var line : knownBad()) {
            var words = line.split("\\s+", 3);
            libraries()
                    .filter(it -> it.name.equals(words[0]) && older(it.version, words[1]))
                    .forEach(it -> bad.add(it.name + " " + it.version + ": " + words[2]));
        }
        assertThat(bad).isEmpty();
    }

    @Test
    void theListIsReadAndVersionsAreComparedAsVersions() {
        assertThat(knownBad()).hasSizeGreaterThan(15).allMatch(it -> it.matches("\\S+:\\S+\\s+[0-9.]+\\s+CVE-.*"));
        assertThat(libraries().map(Library::name))
                .contains("org.postgresql:postgresql", "org.apache.tomcat.embed:tomcat-embed-core");
        assertThat(older("42.7.10", "42.7.7")).isFalse();
        assertThat(older("42.7.6", "42.7.7")).isTrue();
    }

    private static List<String> knownBad() {
        return Sources.under("platform/src/test/resources/known-bad-versions.txt", "")
                .getFirst()
                .text()
                .lines()
                .filter(it -> !it.isBlank() && !it.startsWith("#"))
                .toList();
    }

    private static List<Sources> poms() {
        return Sources.all().stream().filter(it -> it.name().equals("pom.xml")).toList();
    }

    private static Stream<Library> libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(it -> JAR.matcher(it.replace('\\', '/')))
                .filter(Matcher::find)
                .map(it -> new Library(it.group(1).replace('/', '.') + ":" + it.group(2), it.group(3)));
    }

    private static boolean older(String version, String than) {
        return Version.parse(version).compareTo(Version.parse(than)) < 0;
    }
}
