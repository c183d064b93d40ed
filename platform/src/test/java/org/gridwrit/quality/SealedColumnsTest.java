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

    private static Set<String> columnsOfBytes() {
        var found = new TreeSet<String>();
        for (var statement : Tables.statements()) {
            var create = Pattern.compile("create table ([a-z_.]+) \\((.*)\\)").matcher(statement);
            var alter =
                    Pattern.compile("alter table ([a-z_.]+) (add column .*)").matcher(statement);
            var table = create.find() ? create : alter.find() ? alter : null;
            if (table == null) continue;
            var column = Pattern.compile("\\b([a-z_0-9]+) bytea\\b").matcher(table.group(2));
            while (column.find()) found.add(table.group(1) + "." + column.group(1));
        }
        return found;
    }

    private static Set<String> declared() {
        var text = Sources.mainJava().stream().map(Sources::text).collect(Collectors.joining("\n"));
        var found = new TreeSet<String>();
        var direct = Pattern.compile(
                        "SealedColumn\\.of(?:All)?\\(\\s*Purpose\\.\\w+,\\s*\"([a-z_.]+)\",\\s*\"([a-z_]+)\"")
                .matcher(text);
        while (direct.find()) found.add(direct.group(1) + "." + direct.group(2));
        return found;
    }
}
