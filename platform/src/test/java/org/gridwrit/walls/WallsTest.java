package org.gridwrit.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gridwrit.testing.TestDatabase;
import org.gridwrit.walls.Rows.Owner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The second wall alone: SQL by hand, under the program's role and outside the program.
class WallsTest {
    /// Tables without a wall, each for a reason. R__walls.sql gives it.
    private static final Set<String> OPEN = Set.of(
            "public.flyway_schema_history", // the owner's alone
            "division.division", // published by the state
            "division.holiday",
            "division.loaded",
            "payout.published_rate", // published by the state
            "payout.rate_change",
            "payout.bank_prefix",
            "court.court",
            "court.dispatch_policy",
            "training.began", // a day, and settings of courts
            "training.requirement",
            "seal.master_key", // fingerprints and public halves of keys
            "seal.index_key",
            "seal.signing_key",
            "seal.rotation",
            "seal.rotation_part",
            "notice.push_key", // one for the installation, sealed
            "address.edition", // random keys
            "identity.account", // read before it is known who asks; every secret is hashed or sealed
            "identity.session",
            "identity.browser",
            "identity.attempt",
            "identity.totp",
            "identity.recovery_code",
            "identity.passkey",
            "identity.device",
            "identity.device_link",
            "identity.handover",
            "identity.token",
            "identity.linked_subject",
            "public.spring_session",
            "public.spring_session_attributes",
            "retention.gate", // a city and a time
            "statistics.reconciliation", // a city, a time and a number
            "public.event_publication"); // keys and codes on their way

    /// Names of places, which route for everyone.
    private static final String SHARED = "address.learned_name";

    /// Never changed and never removed.
    private static final List<String> APPEND_ONLY = List.of(
            "task.event",
            "task.report",
            "task.fact",
            "casefile.event",
            "audit.entry",
            "audit.listed",
            "audit.link",
            "audit.checkpoint",
            "address.lesson",
            "statistics.happening");

    /// Blanked or deleted when its period is over, by the program alone.
    private static final Map<String, String> GOES_IN_TIME = Map.of(
            "task.event", "reason",
            "task.report", "words",
            "task.recusal", "reason_sealed",
            "casefile.event", "words",
            "intake.reject", "sealed",
            "evidence.content", "sealed",
            "address.lesson", "person_name");

    private static final String COURT = "'officer', '桂1481', '', '', '', '4514'";

    /// A scope, and of which tables it sees more than its own: each a decision.
    private static final Map<String, Set<String>> SEES_OTHERS_TOO = Map.of(
            COURT,
            Set.of(
                    "task.reach",
                    "intake.reach",
                    "grid.grid",
                    "publicity.material",
                    "training.own_course",
                    "training.picture",
                    "grid.worker",
                    "grid.post",
                    "training.certificate",
                    "intake.remembered",
                    "address.lesson"),
            "'dispatcher', '', '451481100', '', '', '4514'",
            Set.of(
                    "task.reach",
                    "intake.reach",
                    "grid.grid",
                    "publicity.material",
                    "training.own_course",
                    "training.picture"),
            "'worker', '', '', '%s', '', '4514'".formatted(Owner.HERE.worker()),
            Set.of(
                    "task.reach",
                    "intake.reach",
                    "grid.grid",
                    "publicity.material",
                    "training.own_course",
                    "training.picture"),
            "'auditor', '', '', '', '4514', '4514'",
            Set.of(
                    "task.reach",
                    "intake.reach",
                    "grid.grid",
                    "publicity.material",
                    "training.own_course",
                    "training.picture",
                    "audit.entry",
                    "audit.listed",
                    "audit.unsealed",
                    "audit.link",
                    "audit.checkpoint",
                    "audit.look_day"),
            "'administrator', '', '', '', '', '45'",
            Set.of(
                    "task.reach",
                    "intake.reach",
                    "grid.grid",
                    "publicity.material",
                    "training.own_course",
                    "training.picture",
                    "grid.worker"),
            "'security', '', '', '', '', '45'",
            Set.of(
                    "task.reach",
                    "intake.reach",
                    "grid.grid",
                    "publicity.material",
                    "training.own_course",
                    "training.picture"));

    /// Everybody's deeds are written down, and so is where anybody has been asked for anything.
    private static final Set<String> ANYBODY_ADDS =
            Set.of("audit.entry", "audit.listed", "audit.unsealed", "task.reach", "intake.reach");

    static TestDatabase database;
    static Rows rows;

    @BeforeAll
    static void fill() throws SQLException {
        database = TestDatabase.migrated();
        rows = new Rows(database);
    }

    @Test
    void everyTableHasItsWallOrAReasonToHaveNone() throws SQLException {
        try (var program = Raw.program(database)) {
            assertThat(Raw.texts(program, Raw.TABLES + """
                     and not (relrowsecurity and relforcerowsecurity
                              and exists (select from pg_policy where polrelid = c.oid and polcmd = 'r'))
                    """)).as("""
                            Tables without a wall. Add each to R__walls.sql: select wall('schema.table', 'select, insert',
                            '{court,place:village_code}') with what the program may do to it and whose its rows are – the
                            terms are in V20261124_1120__walls.sql – or, where nobody's business is in it, select unwalled(…)
                            there and its name here. CONTRIBUTING.md, A new table, says how.""").containsExactlyInAnyOrderElementsOf(OPEN);
        }
    }

    @Test
    void theProgramOwnsNothingAndPassesNoWallByItself() throws SQLException {
        try (var program = Raw.program(database)) {
            assertThat(Raw.texts(program, "select relname from pg_class where relowner = current_user::regrole"))
                    .isEmpty();
            assertThat(Raw.texts(program, "select proname from pg_proc where proowner = current_user::regrole"))
                    .isEmpty();
            assertThat(
                            Raw.texts(
                                    program,
                                    "select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole)"))
                    .isEmpty();
            for (var forbidden : List.of(
                    "alter table task.task disable row level security",
                    "alter table task.task no force row level security",
                    "drop policy wall_read on task.task",
                    "create policy mine on task.task using (true)",
                    "truncate task.task",
                    "create table public.mine (a int)",
                    "create temp table mine (a int)",
                    "alter role gridwrit bypassrls")) {
                assertThat(inTransaction(program, "'', '', '', '', '', ''", () -> Raw.outcome(program, forbidden)))
                        .as(forbidden)
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void whatWasWrittenDownIsNeverChangedOrRemoved() throws SQLException {
        try (var program = Raw.program(database)) {
            for (var table : APPEND_ONLY) {
                assertThat(Raw.texts(
                                program,
                                "select has_table_privilege('%s', 'update') or has_table_privilege('%s', 'delete')"
                                        .formatted(table, table)))
                        .as(table)
                        .containsExactly("f");
            }
        }
    }

    @Test
    void whatGoesWhenItsTimeIsOverNobodyElseChangesOrRemoves() throws SQLException {
        try (var program = Raw.program(database)) {
            for (var table : GOES_IN_TIME.entrySet()) {
                var here =
                        Objects.requireNonNull(rows.places.get(table.getKey())).get(Owner.HERE);
                var column = table.getValue();
                var changed = "update %s set %s = %s where ctid = '%s'".formatted(table.getKey(), column, column, here);
                var removed = "delete from %s where ctid = '%s'".formatted(table.getKey(), here);
                for (var statement : List.of(changed, removed)) {
                    assertThat(inTransaction(program, COURT, () -> Raw.outcome(program, statement)))
                            .as(statement)
                            .isIn("0", "42501");
                }
            }
        }
    }

    @Test
    void whoHasNotSaidWhoTheyAreSeesNoRow() throws SQLException {
        try (var program = Raw.program(database)) {
            for (var table : rows.places.keySet()) {
                if (table.equals(SHARED)) continue;
                assertThat(Raw.texts(program, "select ctid from " + table))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void aScopeEndsWithItsTransaction() throws SQLException {
        try (var program = Raw.program(database)) {
            assertThat(inTransaction(program, COURT, () -> seen(program, "task.task")))
                    .isNotEmpty();
            for (var table : rows.places.keySet()) {
                if (!table.equals(SHARED))
                    assertThat(seen(program, table)).as(table).isEmpty();
            }
        }
    }

    @Test
    void eachScopeSeesItsOwnRowsAndNoOthers() throws SQLException {
        var wrong = new ArrayList<String>();
        var seenBySomebody = new HashSet<String>();
        for (var scope : SEES_OTHERS_TOO.entrySet()) {
            try (var program = Raw.program(database)) {
                for (var table : rows.places.entrySet()) {
                    var seen = inTransaction(program, scope.getKey(), () -> seen(program, table.getKey()));
                    if (!seen.isEmpty()) seenBySomebody.add(table.getKey());
                    if (table.getKey().equals(SHARED) || scope.getValue().contains(table.getKey())) continue;
                    seen.remove(table.getValue().get(Owner.HERE));
                    if (!seen.isEmpty()) wrong.add(scope.getKey() + " sees others' " + table.getKey());
                }
            }
        }
        assertThat(wrong).isEmpty();
        rows.places.keySet().forEach(it -> {
            // What somebody is told is for an account and not for a scope.
            var ofNoScope = it.startsWith("complaint.") || (it.startsWith("notice.") && !it.equals("notice.signal"));
            if (!ofNoScope && !it.equals("retention.run"))
                assertThat(seenBySomebody).contains(it);
        });
    }

    @Test
    void nobodyWritesIntoWhatIsNotTheirs() throws SQLException {
        var wrong = new ArrayList<String>();
        for (var scope : SEES_OTHERS_TOO.keySet()) {
            try (var program = Raw.program(database)) {
                for (var table : rows.places.entrySet()) {
                    var name = table.getKey();
                    var far = table.getValue().get(Owner.FAR);
                    var outcomes = inTransaction(
                            program,
                            scope,
                            () -> List.of(
                                    Raw.outcome(program, rows.insert(name, Owner.FAR)),
                                    Raw.outcome(
                                            program,
                                            "update " + name + " set city_code = city_code where ctid = '" + far + "'"),
                                    Raw.outcome(program, "delete from " + name + " where ctid = '" + far + "'")));
                    if (!outcomes.getFirst().equals("42501") && !ANYBODY_ADDS.contains(name)) {
                        wrong.add(scope + " adds to others' " + name + ": " + outcomes.getFirst());
                    }
                    if (!Set.of("0", "42501").contains(outcomes.get(1))) wrong.add(scope + " changes others' " + name);
                    if (!Set.of("0", "42501").contains(outcomes.get(2))) wrong.add(scope + " removes others' " + name);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void ofOnesOwnACourtMayWrite() throws SQLException {
        try (var program = Raw.program(database)) {
            for (var table :
                    List.of("casefile.casefile", "casefile.event", "task.task", "task.report", "intake.batch")) {
                assertThat(inTransaction(program, COURT, () -> Raw.outcome(program, rows.insert(table, Owner.HERE))))
                        .as(table)
                        .isEqualTo("1");
            }
        }
    }

    @Test
    void whatIsNoScopeIsRefused() throws SQLException {
        try (var program = Raw.program(database)) {
            for (var wrong : List.of(
                    "'officer', '桂%', '', '', '', ''",
                    "'officer', '桂''', '', '', '', ''",
                    "'officer', '', '45 or true', '', '', ''",
                    "'officer', '', '', 'nobody', '', ''",
                    "'Officer', '', '', '', '', ''")) {
                program.setAutoCommit(false);
                assertThat(Raw.outcome(program, "select public.within(" + wrong + ")"))
                        .as(wrong)
                        .isEqualTo("22023");
                program.rollback();
            }
        }
    }

    private static Set<String> seen(Connection program, String table) throws SQLException {
        return new HashSet<>(Raw.texts(program, "select ctid from " + table));
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private static <T> T inTransaction(Connection program, String scope, Work<T> work) throws SQLException {
        program.setAutoCommit(false);
        try {
            Raw.texts(program, "select public.within(" + scope + ")");
            return work.run();
        } finally {
            program.rollback();
            program.setAutoCommit(true);
        }
    }
}
