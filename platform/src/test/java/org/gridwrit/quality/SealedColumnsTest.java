package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What is sealed follows when the master key is changed: a column of bytes is declared as sealed, or named here as
/// something that is not.
class SealedColumnsTest {
    /// Digests, blind indexes, public keys, signatures.
    private static final Pattern NOT_SEALED = Pattern.compile(
            "audit\\..*|seal\\..*|.*(_index|_hash|\\.hash|fingerprint|public_key|credential_id|\\.subject|_object|client_data)"
                    + "|public\\.spring_session_attributes\\..*");

    private static final Pattern FREE_TEXT = Pattern.compile("\\b([a-z_]*(?:words|reason|remark|note|answer)) text\\b");
    /// Codes: why a session ended, why an address is doubtful.
    private static final Set<String> NO_FREE_TEXT =
            Set.of("identity.session.end_reason", "intake.doubtful_route.reason");

    @Test
    void everySealedColumnIsDeclared() {
        var undeclared = columnsOfBytes();
        undeclared.removeAll(declared());
        undeclared.removeIf(it -> NOT_SEALED.matcher(it).matches());
        assertThat(undeclared).isEmpty();
    }

    @Test
    void everyDeclaredColumnExists() {
        var gone = declared();
        assertThat(gone).hasSizeGreaterThan(4);
        gone.removeAll(columnsOfBytes());
        assertThat(gone).isEmpty();
    }

    /// On the page of the master key people see how far each has come.
    @Test
    void everyDeclaredColumnHasItsName() {
        var texts = Sources.under("platform/src/main/resources/messages/", ".properties").stream()
                .map(Sources::text)
                .collect(Collectors.joining("\n"));
        assertThat(declared()).allSatisfy(it -> assertThat(texts).contains("keys.column." + it + "="));
        assertThat(declaredTexts()).allSatisfy(it -> assertThat(texts).contains("keys.column." + it + "="));
    }

    /// What people type freely may hold a number, or where somebody is.
    @Test
    void everyColumnOfFreeTextIsSealed() {
        var open = columns(FREE_TEXT);
        open.removeAll(declaredTexts());
        assertThat(open).containsExactlyInAnyOrderElementsOf(NO_FREE_TEXT);
    }

    @Test
    void whoeverReadsFreeTextOpensIt() {
        var raw = Pattern.compile(
                "(?<!open\\(|openIfAny\\()row\\.getString\\(\"(?:words|reason|[a-z]+_words|(?!end_)[a-z]+_reason)\"\\)");
        var unopened = Sources.mainJava().stream()
                .filter(it -> raw.matcher(it.text()).find())
                .map(Sources::name)
                .toList();
        assertThat(unopened).containsExactly("RouteStore.java");
    }

    private static Set<String> columnsOfBytes() {
        return columns(Pattern.compile("\\b([a-z_0-9]+) bytea\\b"));
    }

    private static Set<String> columns(Pattern kind) {
        var found = new TreeSet<String>();
        for (var statement : Tables.statements()) {
            var create = Pattern.compile("create table ([a-z_.]+) \\((.*)\\)").matcher(statement);
            var alter =
                    Pattern.compile("alter table ([a-z_.]+) (add column .*)").matcher(statement);
            var table = create.find() ? create : alter.find() ? alter : null;
            if (table == null) continue;
            var column = kind.matcher(table.group(2));
            while (column.find()) found.add(table.group(1) + "." + column.group(1));
        }
        var drop = Pattern.compile("alter table ([a-z_.]+) drop column ([a-z_]+)");
        for (var statement : Tables.statements()) {
            var gone = drop.matcher(statement);
            if (gone.find()) found.remove(gone.group(1) + "." + gone.group(2));
        }
        return found;
    }

    private static Set<String> declared() {
        return declared("SealedColumn\\.of(?:All)?\\(\\s*Purpose\\.\\w+,\\s*\"([a-z_.]+)\",\\s*\"([a-z_]+)\"");
    }

    private static Set<String> declaredTexts() {
        return declared("SealedColumn\\.ofText\\(\\s*\"([a-z_.]+)\",\\s*\"([a-z_]+)\"");
    }

    private static Set<String> declared(String pattern) {
        var text = Sources.mainJava().stream().map(Sources::text).collect(Collectors.joining("\n"));
        var found = new TreeSet<String>();
        var direct = Pattern.compile(pattern).matcher(text);
        while (direct.find()) found.add(direct.group(1) + "." + direct.group(2));
        return found;
    }
}
