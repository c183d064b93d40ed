package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The words of the field, the code and GLOSSARY.md are the same words.
class GlossaryTest {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern ROW = Pattern.compile("^\\| *([^|]+?) *\\|[^|]*\\| *`([A-Za-z_.]+)` *\\|");
    private static final Pattern TYPE =
            Pattern.compile("///[ ]([\\x{4e00}-\\x{9fff}]+)[ (（][^\\n]*\\n(?:///[^\\n]*\\n|@[^\\n]*\\n)*"
                    + "public (?:final |sealed |non-sealed )*(?:record|class|interface|enum) (\\w+)");
    private static final Pattern ENUM =
            Pattern.compile("\\benum (\\w+)[^{]*\\{(.*?)(?:;|\\n    \\}|\\n\\})", Pattern.DOTALL);

    /// Public types of these modules are words of the field; the others are about the machine.
    private static final Set<String> DOMAIN = Set.of(
            "access",
            "audit",
            "court",
            "division",
            "grid",
            "casefile",
            "task",
            "service",
            "paper",
            "settlement",
            "evidence",
            "address",
            "intake",
            "statistics",
            "complaint",
            "card",
            "training",
            "retention",
            "notice");

    /// Inputs, events and lines of lists are made of words; they are not words.
    private static final Pattern MADE_OF_WORDS =
            Pattern.compile("New.*|.*(ed|Filter|Line|Row|View|Query|Table|Event|Search|Planned)");

    /// Sets of constants people meet on pages and in figures.
    private static final Set<String> SHOWN = Set.of(
            "Role",
            "GridKind",
            "TaskKind",
            "Outcome",
            "Mode",
            "DocumentKind",
            "Circumstance",
            "Receiver",
            "Witness",
            "Result",
            "ClueKind",
            "Priority",
            "Livelihood",
            "Closing",
            "CaseState",
            "PartyRole",
            "IdKind",
            "ComplaintAbout",
            "CardState",
            "CertificateState",
            "Measure",
            "NoticeKind");

    @Test
    void everyTypeThatCarriesAChineseTermStandsInTheGlossaryWithIt() {
        var glossary = glossary();
        var missing = new ArrayList<String>();
        for (var file : Sources.mainJava()) {
            if (!DOMAIN.contains(file.module())) continue;
            var type = TYPE.matcher(file.text());
            while (type.find()) {
                if (MADE_OF_WORDS.matcher(type.group(2)).matches()) continue;
                var terms = glossary.getOrDefault(type.group(2), "");
                if (!terms.contains(type.group(1))) {
                    missing.add("%s %s (%s)".formatted(type.group(1), type.group(2), file.path()));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyConstantPeopleMeetStandsInTheGlossary() {
        var glossary = glossary();
        var missing = new TreeSet<String>();
        for (var file : Sources.mainJava()) {
            if (!DOMAIN.contains(file.module())) continue;
            var found = ENUM.matcher(file.text());
            while (found.find()) {
                if (!SHOWN.contains(found.group(1))) continue;
                for (var constant : constants(found.group(2))) {
                    if (!glossary.containsKey(constant)) missing.add(found.group(1) + "." + constant);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyIdentifierOfTheGlossaryExists() {
        var words = Sources.all().stream()
                .filter(it -> it.path().contains("src/main/") && !it.path().endsWith(".properties"))
                .flatMap(it -> WORD.matcher(it.text()).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        assertThat(glossary()).hasSizeGreaterThan(40);
        assertThat(glossary().keySet()).allSatisfy(it -> assertThat(words).contains(it.split("\\.")));
    }

    /// The Chinese of each identifier.
    private static Map<String, String> glossary() {
        var found = new TreeMap<String, String>();
        for (var file : Sources.under("GLOSSARY.md", "")) {
            for (var line : file.text().lines().toList()) {
                var row = ROW.matcher(line);
                if (row.find()) found.merge(row.group(2), row.group(1), (a, b) -> a + " " + b);
            }
        }
        return found;
    }

    private static Set<String> constants(String body) {
        var plain = body.replaceAll("//[^\\n]*", "").replaceAll("\\([^)]*\\)", "");
        return Pattern.compile("\\b[A-Z][A-Z_0-9]+\\b")
                .matcher(plain)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
