package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The same migrations and the same SQL must run on Citus, with the tables of business distributed by `city_code`. What
/// that takes was tried by hand; this keeps it, as far as text tells.
class ScaleOutTest {
    /// Framework and sign-in stay with the coordinator; nothing references them.
    private static final Set<String> LOCAL = Set.of(
            "public.spring_session",
            "public.spring_session_attributes",
            "public.event_publication",
            "identity.account",
            "identity.session",
            "identity.browser",
            "identity.attempt",
            "identity.totp",
            "identity.recovery_code",
            "identity.passkey",
            "identity.token",
            "identity.device",
            "identity.device_link",
            "identity.linked_subject",
            "identity.handover",
            "seal.fingerprint");

    /// Asked of every city at once, by a job and not by a person who waits.
    private static final Set<String> ACROSS_CITIES = Set.of(
            "select distinct task_city from task.reach order by task_city",
            "select distinct city_code from audit.unsealed",
            "select distinct city_code from notice.signal");

    private static final Pattern CREATE = Pattern.compile("create table ([a-z_]+\\.[a-z_]+) \\((.*)\\)");
    private static final Pattern NOW_ELSEWHERE = Pattern.compile("(?<!= )\\bnow\\(\\)", Pattern.CASE_INSENSITIVE);

    @Test
    void everyTableIsDistributedOrReferenceOrKnowinglyLocal() {
        var placed = new TreeSet<>(Tables.distributed());
        placed.addAll(Tables.reference());
        placed.addAll(LOCAL);
        assertThat(placed).containsAll(Tables.created());
    }

    @Test
    void keysOfDistributedTablesBeginWithTheCity() {
        var wrong = new ArrayList<String>();
        for (var statement : Tables.statements()) {
            if (mentionsDistributed(statement)) {
                var keys = Pattern.compile(
                                "(?:primary key|unique|exclude using gist|foreign key|references [a-z_.]+) \\(([^)]*)\\)")
                        .matcher(statement);
                while (keys.find()) if (!keys.group(1).startsWith("city_code")) wrong.add(statement);
                var inline = Pattern.compile("\\b(?:uuid|text|int|bigint) (?:not null )?(?:primary key|unique)\\b");
                if (inline.matcher(statement).find()) wrong.add(statement);
            }
            var index = Pattern.compile("create unique index [a-z_0-9]+ on ([a-z_.]+) \\((.*?)\\)")
                    .matcher(statement);
            if (index.find()
                    && Tables.distributed().contains(index.group(1))
                    && !index.group(2).startsWith("city_code")) {
                wrong.add(statement);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyDistributedTableHasItsCity() {
        for (var statement : Tables.statements()) {
            var create = CREATE.matcher(statement);
            if (create.find() && Tables.distributed().contains(create.group(1))) {
                assertThat(create.group(2)).as(create.group(1)).contains("city_code text not null");
            }
        }
    }

    @Test
    void nothingIsUsedThatADistributedDatabaseLacks() {
        var forbidden = Pattern.compile(
                "\\b(trigger|serial|bigserial|generated (?:always|by default) as identity|merge into|unlogged"
                        + "|inherits|set null|deferrable|create sequence)\\b",
                Pattern.CASE_INSENSITIVE);
        assertThat(Tables.statements()).noneMatch(it -> forbidden.matcher(it).find());
        assertThat(sql())
                .noneMatch(it -> Pattern.compile("\\bmerge into\\b").matcher(it).find());
    }

    @Test
    void constraintNamesFitWithASuffix() {
        for (var statement : Tables.statements()) {
            var names = Pattern.compile("constraint ([a-z_0-9]+)").matcher(statement);
            while (names.find())
                assertThat(names.group(1).length()).as(names.group(1)).isLessThanOrEqualTo(45);
        }
    }

    @Test
    void aStatementOnDistributedTablesNamesTheCity() {
        var wrong = new ArrayList<String>();
        for (var sql : sql()) {
            if (mentionsDistributed(sql) && !sql.contains("city_code") && !ACROSS_CITIES.contains(sql)) wrong.add(sql);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aChangeTakesItsTimesAndArithmeticAsBinds() {
        var wrong = new ArrayList<String>();
        for (var sql : sql()) {
            var lower = sql.toLowerCase(Locale.ROOT).strip();
            var changes = lower.startsWith("update") || lower.startsWith("delete") || lower.contains("on conflict");
            if (!changes) continue;
            if (NOW_ELSEWHERE.matcher(lower).find()) wrong.add(sql);
            if (lower.startsWith("insert")) continue;
            if (Pattern.compile("[+-] *interval|::date\\b|to_char\\(|date_trunc\\(|random\\(\\)")
                    .matcher(lower)
                    .find()) {
                wrong.add(sql);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void rowsAreSkippedUnderLockWithinOneCityOnly() {
        assertThat(sql())
                .filteredOn(it -> it.toLowerCase(Locale.ROOT).contains("skip locked"))
                .allMatch(
                        it -> Pattern.compile("city_code\\s*=\\s*:").matcher(it).find());
    }

    private static boolean mentionsDistributed(String sql) {
        return Tables.distributed().stream()
                .anyMatch(it -> Pattern.compile("\\b(?:table|from|join|into|update) " + Pattern.quote(it) + "\\b")
                        .matcher(sql.replaceAll("\\s+", " "))
                        .find());
    }

    private static List<String> sql() {
        return Sources.stores().stream()
                .flatMap(it -> it.strings().stream())
                .filter(it -> Pattern.compile("^\\s*(select|insert|update|delete|with|copy)\\b")
                        .matcher(it)
                        .find())
                .toList();
    }
}
