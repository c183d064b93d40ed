package org.gridwrit.casefile.clock;

import java.time.Clock;
import java.time.LocalDate;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseClosed;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseResumed;
import org.gridwrit.casefile.CaseSettled;
import org.gridwrit.casefile.ledger.MoneyMoved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What the course of a case does to its clocks, in the same transaction.
@Component
class ClockCourse {
    private final ClockStore store;
    private final PauseStore pauses;
    private final ClockDesk desk;
    private final CaseFiles cases;
    private final Keys keys;
    private final Clock clock;

    ClockCourse(ClockStore store, PauseStore pauses, ClockDesk desk, CaseFiles cases, Keys keys, Clock clock) {
        this.store = store;
        this.pauses = pauses;
        this.desk = desk;
        this.cases = cases;
        this.keys = keys;
        this.clock = clock;
    }

    @EventListener
    void closed(CaseClosed it) {
        endPauses(it.casefile(), it.court(), it.day());
        store.ofCase(new Scope.OfCourt(it.court()), it.casefile()).stream()
                .filter(clock -> clock.end() == null && clock.kind().ofTheCase)
                .forEach(clock -> desk.end(clock, it.day(), it.number(), ClockDesk.PROGRAM));
    }

    /// 和解履行中 While it is performed nobody waits for the court: its days are not counted (CPL 241, 执行程序解释 13). It has a
    /// pause of its own, beside one that lasts already and may end sooner.
    @EventListener
    void settled(CaseSettled it) {
        var scope = new Scope.OfCourt(it.court());
        if (pauses.ofCase(scope, it.casefile()).stream().anyMatch(ClockCourse::isOfSettlement)) return;
        desk.beginByFiling(cases.named(scope, it.casefile()));
        var pause = new CasePause(keys.next(), PauseReason.SETTLEMENT, it.day(), null, "");
        pauses.add(it.casefile(), it.court(), pause, ClockDesk.PROGRAM, clock.instant());
        desk.recount(scope, it.casefile(), ClockChange.What.MOVED, ClockDesk.PROGRAM, it.number());
    }

    /// A settlement that was broken: what was paused runs on. A case that was closed begins its six months anew.
    @EventListener
    void resumed(CaseResumed it) {
        endPauses(it.casefile(), it.court(), it.day());
        var clocks = store.ofCase(new Scope.OfCourt(it.court()), it.casefile());
        if (clocks.stream().anyMatch(clock -> clock.kind() == ClockKind.SIX_MONTHS && clock.end() == null)) {
            desk.recount(
                    new Scope.OfCourt(it.court()),
                    it.casefile(),
                    ClockChange.What.MOVED,
                    ClockDesk.PROGRAM,
                    it.number());
        } else {
            desk.begin(
                    it.casefile(),
                    it.court(),
                    it.number(),
                    keys.next(),
                    ClockKind.SIX_MONTHS,
                    it.day(),
                    "",
                    ClockDesk.PROGRAM);
        }
    }

    /// 案款发放 Runs from the day on which the court holds money of a case until it holds none (法发〔2017〕6号 10).
    @EventListener
    void moved(MoneyMoved it) {
        var none = it.before().equals(Fen.ZERO);
        if (none) {
            desk.begin(
                    it.casefile(),
                    it.court(),
                    it.number(),
                    it.entry(),
                    ClockKind.PAYOUT,
                    it.day(),
                    "",
                    ClockDesk.PROGRAM);
        }
        if (!it.after().equals(Fen.ZERO)) return;
        store.ofCase(new Scope.OfCourt(it.court()), it.casefile()).stream()
                .filter(clock -> clock.kind() == ClockKind.PAYOUT && clock.end() == null)
                .forEach(clock -> desk.end(clock, it.day(), it.number(), ClockDesk.PROGRAM));
    }

    private static boolean isOfSettlement(CasePause it) {
        return it.until() == null && it.reason() == PauseReason.SETTLEMENT;
    }

    private void endPauses(Id casefile, String court, LocalDate day) {
        pauses.ofCase(new Scope.OfCourt(court), casefile).stream()
                .filter(it -> it.until() == null)
                .forEach(it -> pauses.end(casefile, it.id(), day.isBefore(it.from()) ? it.from() : day));
    }
}
