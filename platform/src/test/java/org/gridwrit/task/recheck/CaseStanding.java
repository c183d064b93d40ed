package org.gridwrit.task.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.clock.LegalClock;
import org.gridwrit.casefile.clock.PauseReason;
import org.gridwrit.casefile.closing.ClosingGround;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is true of a lawful case, whatever was done to it. Read from the rows, not from what the commands said.
record CaseStanding(ApplicationContext program, JdbcClient jdbc, Clock clock, Id casefile) {
    private static final Actor WEI = new Cast().wei;
    private static final List<String> UNDER_TERMS = List.of("PERFORMING", "BROKEN", "PERFORMED", "SUED", "TERMINATED");

    void mustBeLawful(String trail) {
        var file = program.getBean(CaseFiles.class).named(WEI.scope(), casefile);
        assertThat(settlements("state in ('DRAFT', 'SIGNED', 'PERFORMING', 'BROKEN')"))
                .as("one open settlement at most: " + trail)
                .hasSizeLessThan(2);
        switch (file.state()) {
            case CaseState.Closed(var day, var way) -> closed(file, day, way, trail);
            case CaseState.Settled _ ->
                assertThat(settlements("true"))
                        .as("settled on a settlement: " + trail)
                        .anyMatch(UNDER_TERMS::contains);
            case CaseState.Filed _, CaseState.Enforcing _, CaseState.Resumed _ ->
                assertThat(settlements("state in ('PERFORMING', 'BROKEN')"))
                        .as("what binds suspends: " + trail)
                        .isEmpty();
        }
        rechecks(file, trail);
        money(file, trail);
        clocks(file, trail);
    }

    private void closed(CaseFile file, LocalDate day, Closing way, String trail) {
        var row =
                program.getBean(CaseFiles.class).closing(WEI.scope(), casefile).orElseThrow();
        assertThat(row.way()).as(trail).isEqualTo(way);
        assertThat(row.day()).as(trail).isEqualTo(day);
        assertThat(row.ground() == null).as(trail).isEqualTo(way == Closing.TERMINATED_FOR_NOW);
        if (way == Closing.TERMINATED_FOR_NOW) {
            assertThat(conditionsOfThisTime())
                    .as("every condition is on record: " + trail)
                    .isEqualTo(9);
            assertThat(settlements("state in ('PERFORMING', 'BROKEN')"))
                    .as(trail)
                    .isEmpty();
        }
        if (row.ground() == ClosingGround.SETTLEMENT_PERFORMED) {
            assertThat(settlements("true")).as(trail).contains("PERFORMED");
        }
        if (row.ground() == ClosingGround.ALL_PERFORMED) {
            var ledgers = program.getBean(Ledgers.class);
            var owed = ledgers.owed(WEI.scope(), casefile).orElseThrow();
            assertThat(owed.open(ledgers.of(WEI.scope(), casefile)).value())
                    .as("covered: " + trail)
                    .isNotPositive();
        }
    }

    /// Ten days in five years, the next one of them planned, and only of what is terminated for now.
    private void rechecks(CaseFile file, String trail) {
        var planned = jdbc.sql("""
                select closed_on || ' ' || number || ' ' || coalesce(next_on::text, '-') from task.recheck_plan
                 where city_code = ? and case_id = ?
                """)
                .params(casefile.city(), casefile.uuid())
                .query((row, _) -> row.getString(1))
                .list();
        if (!(file.state() instanceof CaseState.Closed(var day, var way)) || way != Closing.TERMINATED_FOR_NOW) {
            assertThat(planned)
                    .as("only of what is terminated for now: " + trail)
                    .isEmpty();
            return;
        }
        assertThat(planned).as("never forgotten: " + trail).hasSize(1);
        var number = Integer.parseInt(planned.getFirst().split(" ", -1)[1]);
        var next = RecheckDays.day(day, number).map(LocalDate::toString).orElse("-");
        assertThat(planned.getFirst()).as(trail).isEqualTo(day + " " + number + " " + next);
    }

    private void money(CaseFile file, String trail) {
        var account = program.getBean(Ledgers.class).of(WEI.scope(), casefile);
        assertThat(account.held().value()).as("the court holds: " + trail).isNotNegative();
        assertThat(account.recovered()).as("the list says the same: " + trail).isEqualTo(file.recovered());
        for (var kind : EntryKind.values()) {
            assertThat(account.of(kind).value()).as(kind + ": " + trail).isNotNegative();
        }
        var waived = jdbc.sql("""
                select count(*) from settlement.settlement s where s.city_code = ? and s.case_id = ?
                   and s.state = 'PERFORMED'
                """)
                .params(casefile.city(), casefile.uuid())
                .query(Integer.class)
                .single();
        var standing = account.entries().stream()
                .filter(it -> it.kind() == EntryKind.WAIVED && it.fact() != null)
                .filter(it -> !it.isCounter() && !account.isCountered(it))
                .count();
        assertThat(standing).as("given up as long as performed: " + trail).isLessThanOrEqualTo(waived);
    }

    private void clocks(CaseFile file, String trail) {
        var all = program.getBean(Clocks.class).ofCase(WEI, casefile);
        var six = all.clocks().stream()
                .filter(it -> it.kind() == ClockKind.SIX_MONTHS && it.end() == null)
                .toList();
        var lasting = all.pauses().stream().filter(it -> it.until() == null).toList();
        if (!file.state().open()) {
            assertThat(six).as("closed, and no clock runs: " + trail).isEmpty();
            assertThat(lasting).as("closed, and nothing is paused: " + trail).isEmpty();
            return;
        }
        assertThat(six).as("one clock of six months: " + trail).hasSize(1);
        assertThat(lasting.stream().filter(it -> it.reason() != PauseReason.SETTLEMENT))
                .as("one pause at most beside a settlement's: " + trail)
                .hasSizeLessThan(2);
        assertThat(lasting).as("and one of a settlement: " + trail).hasSizeLessThan(3);
        if (file.state() instanceof CaseState.Settled) {
            assertThat(lasting).as("suspended while settled: " + trail).isNotEmpty();
        }
        LegalClock clockOfSix = six.getFirst();
        if (lasting.isEmpty()) {
            assertThat(clockOfSix.runs())
                    .as("runs while nothing suspends: " + trail)
                    .isTrue();
        } else if (clockOfSix.runs()) {
            assertThat(clockOfSix.lastOn())
                    .as("only what was over before runs on: " + trail)
                    .isBefore(lasting.getFirst().from());
        }
        assertThat(clockOfSix.startedOn()).as(trail).isBeforeOrEqualTo(Times.today(clock));
    }

    /// Disclosure is bound to a live case; a recheck is what goes on. And a settlement waits for nothing more.
    List<String> leftOpen() {
        var file = program.getBean(CaseFiles.class).named(WEI.scope(), casefile);
        if (!(file.state() instanceof CaseState.Closed(var _, var way))) return List.of();
        var waiting = settlements("closing_due or next_due_on is not null");
        return waiting.isEmpty() ? tasksLeftOpen(way) : waiting;
    }

    private List<String> tasksLeftOpen(Closing way) {
        return jdbc
                .sql("""
                select kind || ' ' || state from task.task where city_code = ? and case_id = ?
                   and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'RETURNED')
                """)
                .params(casefile.city(), casefile.uuid())
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .filter(it -> way != Closing.TERMINATED_FOR_NOW || !it.startsWith("RECHECK"))
                .toList();
    }

    private int conditionsOfThisTime() {
        return jdbc.sql("""
                select count(distinct condition) from casefile.condition_met m where m.city_code = ? and m.case_id = ?
                   and m.at > coalesce((select max(e.at) from casefile.event e where e.city_code = m.city_code
                       and e.case_id = m.case_id and e.kind = 'RESUMED'), '-infinity')
                """)
                .params(casefile.city(), casefile.uuid())
                .query(Integer.class)
                .single();
    }

    private List<String> settlements(String which) {
        return jdbc.sql("select state from settlement.settlement where city_code = ? and case_id = ? and (" + which
                        + ")")
                .params(casefile.city(), casefile.uuid())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
