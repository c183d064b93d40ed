package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Reads every store's SQL. A module writes its own schema only; whose rows it may read besides is listed here.
class SqlOwnershipTest {
    private static final Pattern WRITE = Pattern.compile(
            "\\b(?:insert\\s+into|update|delete\\s+from|truncate(?:\\s+table)?|merge\\s+into|copy)\\s+(?:only\\s+)?"
                    + "([a-z_]+)\\.([a-z_]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern READ =
            Pattern.compile("\\b(?:from|join)\\s+([a-z_]+)\\.([a-z_]+)", Pattern.CASE_INSENSITIVE);

    /// Reads across schemas, each a decision: reference tables, and nothing of another module's business.
    private static final Map<String, Set<String>> MAY_READ = Map.of("statistics", Set.of("division.division"));

    @Test
    void aStoreWritesItsOwnSchemaOnly() {
        var wrong = new ArrayList<String>();
        for (var store : Sources.stores()) {
            for (var sql : store.strings()) {
                var writes = WRITE.matcher(sql);
                while (writes.find()) {
                    if (!writes.group(1).equals(store.module())) wrong.add(store.path() + " writes " + writes.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readsOfOtherSchemasAreListed() {
        var schemas = schemas();
        var wrong = new ArrayList<String>();
        for (var store : Sources.stores()) {
            var allowed = MAY_READ.getOrDefault(store.module(), Set.of());
            for (var sql : store.strings()) {
                var reads = READ.matcher(sql);
                while (reads.find()) {
                    var table = reads.group(1) + "." + reads.group(2);
                    if (schemas.contains(reads.group(1))
                            && !reads.group(1).equals(store.module())
                            && !allowed.contains(table)) {
                        wrong.add(store.path() + " reads " + table);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theRuleReadsWhatStoresReallySay() {
        assertThat(Sources.stores()).hasSizeGreaterThan(5);
        assertThat(Sources.stores())
                .filteredOn(it -> it.path().contains("/task/plan/"))
                .isNotEmpty()
                .allMatch(it -> it.module().equals("task"));
        assertThat(WRITE.matcher("insert into task.report (city_code)").find()).isTrue();
        assertThat(WRITE.matcher("update task.task set state = 'X'").find()).isTrue();
        assertThat(Sources.stores().stream()
                        .map(Sources::strings)
                        .flatMap(List::stream)
                        .anyMatch(it -> WRITE.matcher(it).find()))
                .isTrue();
    }

    private static Set<String> schemas() {
        var found = new TreeSet<String>();
        var create = Pattern.compile("create schema (?:if not exists )?([a-z_]+)");
        for (var migration : Sources.migrations()) {
            var matcher = create.matcher(migration.text());
            while (matcher.find()) found.add(matcher.group(1));
        }
        return found;
    }
}
