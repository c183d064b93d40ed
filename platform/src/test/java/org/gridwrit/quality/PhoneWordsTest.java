package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the phone's program says stands in the messages, and it says nothing that is not there.
class PhoneWordsTest {
    private static final String PROGRAM = "platform/src/main/resources/static/assets/field/";
    private static final Pattern KEY = Pattern.compile("'(field(?:\\.[a-zA-Z-]+)+)'");
    private static final Pattern BEGUN = Pattern.compile("`((?:field|task|card)(?:\\.[a-zA-Z-]+)*\\.)\\$\\{");

    @Test
    void everyTextThePhoneAsksForExists() {
        var keys = keys();
        var missing = new TreeSet<String>();
        int asked = 0;
        for (var file : Sources.under(PROGRAM, ".js")) {
            var fixed = KEY.matcher(file.text());
            while (fixed.find()) {
                asked++;
                // A list of texts is asked for by what its keys begin with.
                if (!keys.contains(fixed.group(1)) && !keys.contains(fixed.group(1) + ".1"))
                    missing.add(fixed.group(1));
            }
            var begun = BEGUN.matcher(file.text());
            while (begun.find()) {
                if (keys.stream().noneMatch(it -> it.startsWith(begun.group(1)))) missing.add(begun.group(1) + "…");
            }
        }
        assertThat(asked).isGreaterThan(100);
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordStandsInTheProgramItself() {
        var wrong = new TreeSet<String>();
        for (var file : Sources.under(PROGRAM, ".js")) {
            var code = file.text()
                    .lines()
                    .filter(it -> !it.strip().startsWith("//"))
                    .collect(Collectors.joining("\n"));
            var hit = Pattern.compile("[\\x{3400}-\\x{9fff}]+").matcher(code);
            // The name of the language itself is the same in every language.
            while (hit.find())
                if (!Set.of("中文", "壮文").contains(hit.group())) wrong.add(file.name() + ": " + hit.group());
        }
        assertThat(wrong).isEmpty();
    }

    private static TreeSet<String> keys() {
        var keys = new TreeSet<String>();
        for (var bundle : Sources.under("platform/src/main/resources/messages/", "_en.properties")) {
            bundle.text()
                    .lines()
                    .filter(it -> it.contains("="))
                    .forEach(it -> keys.add(it.substring(0, it.indexOf('='))));
        }
        return keys;
    }
}
