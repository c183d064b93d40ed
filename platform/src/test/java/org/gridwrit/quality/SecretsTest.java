package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What must never be in a repository: keys, tokens, passwords, and the names of the machines it was made on.
class SecretsTest {
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----"),
            Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b"),
            Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36}"),
            Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{10,}"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}"),
            Pattern.compile("(?i)\\b(password|passwd|secret|api[_-]?key|token)\\s*[:=]\\s*[\"'][^\"'${}\\s]{8,}[\"']"),
            Pattern.compile("://[^/\\s:@\"'{}$]+:[^/\\s:@\"'{}$]+@"));

    private static final List<Pattern> MACHINES = List.of(
            Pattern.compile("(?<![\\w.])/(?:work|root)/"),
            Pattern.compile("(?<![\\w.])/home/[a-z]"),
            Pattern.compile("https?://[^/\\s\"'<>)]*(?:registry|mirror|artifactory|nexus)[^/\\s\"'<>)]*"),
            Pattern.compile("(?:repo1?|central)\\.maven\\.(?:org|apache\\.org)|registry\\.npmjs"));

    /// Of the rehearsal accounts, told to everybody who starts the rehearsal, and of the people in tests.
    private static final Pattern PUBLISHED = Pattern.compile("gridwrit-2026|凭祥市人民法院-2026");

    @Test
    void noFileHoldsASecret() {
        assertThat(found(SECRETS)).isEmpty();
    }

    @Test
    void noFileNamesAMachineOrARegistry() {
        assertThat(found(MACHINES)).isEmpty();
    }

    @Test
    void theScanSeesWhatItLooksFor() {
        assertThat(SECRETS.getFirst()
                        .matcher("-----BEGIN " + "RSA PRIVATE KEY-----")
                        .find())
                .isTrue();
        assertThat(SECRETS.get(5).matcher("password = \"" + "correct-horse\"").find())
                .isTrue();
        assertThat(MACHINES.getFirst().matcher("see /" + "work/x").find()).isTrue();
    }

    private static List<String> found(List<Pattern> patterns) {
        var found = new ArrayList<String>();
        for (var file : Sources.all()) {
            if (file.name().equals("SecretsTest.java")) continue;
            for (var pattern : patterns) {
                var hit = pattern.matcher(file.text());
                while (hit.find()) {
                    if (!PUBLISHED.matcher(hit.group()).find()) found.add(file.path() + ": " + hit.group());
                }
            }
        }
        return found;
    }
}
