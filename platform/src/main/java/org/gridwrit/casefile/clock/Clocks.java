package org.gridwrit.casefile.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 期限 Everything that can happen to the clocks of a case.
@Service
@Transactional
public class Clocks {
    private final ClockStore store;
    private final PauseStore pauses;
    private final ClockDesk desk;
    private final CaseFiles cases;
    private final Audit audit;
    private final Clock clock;

    Clocks(ClockStore store, PauseStore pauses, ClockDesk desk, CaseFiles cases, Audit audit, Clock clock) {
        this.store = store;
        this.pauses = pauses;
        this.desk = desk;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /// All clocks and pauses of a case; what filing begins is begun if it has not been.
    public record OfCase(List<LegalClock> clocks, List<CasePause> pauses) {}

    /// @throws Refusal `casefile.unknown`
    public OfCase ofCase(Actor actor, Id casefile) {
        var file = cases.named(actor.scope(), casefile);
        if (!(file.state() instanceof CaseState.Closed)) desk.beginByFiling(file);
        return new OfCase(store.ofCase(actor.scope(), casefile), pauses.ofCase(actor.scope(), casefile));
    }

    /// 起算 Begins a clock.
    ///
    /// @param id made by whoever sends it, so that a resent order begins one
    public void begin(Actor actor, Id casefile, UUID id, ClockKind kind, LocalDate from, String words) {
        var file = mine(actor, casefile);
        file.state().mustBeOpen();
        if (!kind.begunByHand()) throw new Refusal("clock.by-program", kind.article);
        mustHaveHappened(file, from);
        if (desk.begin(file, id, kind, from, words(words), actor.name())) {
            audit.record(actor, casefile.city(), "clock.begin", id, kind.name());
        }
    }

    /// 办结 What the clock was for has been done.
    public void end(Actor actor, Id id, LocalDate day, String words) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("clock.unknown"));
        mine(actor, of.casefile());
        if (of.end() != null) throw new Refusal("clock.ended", of.end().on());
        if (of.kind() == ClockKind.SIX_MONTHS) throw new Refusal("clock.ends-with-case", of.kind().article);
        if (day.isAfter(today())) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(of.startedOn())) throw new Refusal("clock.before-start", of.startedOn());
        if (words.isBlank()) throw new Refusal("clock.words-missing");
        desk.end(of, day, words(words), actor.name());
        audit.record(actor, id.city(), "clock.end", id.uuid(), of.kind().name());
    }

    /// The same for a module in which it was done: all clocks of that kind end, and it is no fault if there is none.
    public void done(Actor actor, Id casefile, ClockKind kind, LocalDate day, String words) {
        ofCase(actor, casefile).clocks().stream()
                .filter(it -> it.kind() == kind && it.end() == null)
                .forEach(it -> desk.end(it, day, words(words), actor.name()));
    }

    /// 起算 The same for a module in which it began. Its key is that of what it is about, by which it is ended.
    public void started(Actor actor, Id casefile, UUID of, ClockKind kind, LocalDate from, String words) {
        if (desk.begin(mine(actor, casefile), of, kind, from, words(words), actor.name())) {
            audit.record(actor, casefile.city(), "clock.begin", of, kind.name());
        }
    }

    /// 办结 Of one that a module has begun; it is no fault if there is none or it has ended.
    public void stopped(Actor actor, Id of, LocalDate day, String words) {
        store.lock(actor.scope(), of)
                .filter(it -> it.end() == null)
                .ifPresent(it ->
                        desk.end(it, day.isBefore(it.startedOn()) ? it.startedOn() : day, words(words), actor.name()));
    }

    /// 扣除期间 Days that are not counted. It may last.
    ///
    /// @param pause its key is made by whoever sends it
    public void pause(Actor actor, Id casefile, CasePause pause) {
        var file = mine(actor, casefile);
        file.state().mustBeOpen();
        mustHaveHappened(file, pause.from());
        var until = pause.until();
        if (until != null && until.isBefore(pause.from())) throw new Refusal("clock.pause-backwards", pause.from());
        var known = ofCase(actor, casefile).pauses();
        if (known.stream().anyMatch(it -> it.until() == null && !it.id().equals(pause.id()))) {
            throw new Refusal("clock.paused-already");
        }
        if (!pauses.add(casefile, file.court(), pause, actor.name(), clock.instant())) return;
        audit.record(
                actor,
                casefile.city(),
                "clock.pause",
                pause.id(),
                pause.reason().name());
        desk.recount(actor.scope(), casefile, ClockChange.What.MOVED, actor.name(), pause.words());
    }

    /// 恢复计算 The last day of a pause is known. While a settlement is performed something pauses the case: only its end
    /// or the resumption ends that (和解规定 2, 执行程序解释 13).
    public void resume(Actor actor, Id casefile, UUID pause, LocalDate until) {
        var file = mine(actor, casefile);
        var known = pauses.ofCase(actor.scope(), casefile);
        var found = known.stream()
                .filter(it -> it.id().equals(pause))
                .findFirst()
                .orElseThrow(() -> new Refusal("clock.pause-unknown"));
        if (until.equals(found.until())) return;
        if (found.until() != null) throw new Refusal("clock.pause-over", found.until());
        if (until.isBefore(found.from())) throw new Refusal("clock.pause-backwards", found.from());
        if (until.isAfter(today())) throw new Refusal("casefile.day-to-come", until);
        if (file.state() instanceof CaseState.Settled && isLastOpen(known, pause)) {
            throw new Refusal("clock.pause-of-settlement");
        }
        pauses.end(casefile, pause, until);
        audit.record(actor, casefile.city(), "clock.resume", pause);
        desk.recount(actor.scope(), casefile, ClockChange.What.MOVED, actor.name(), "");
    }

    private static boolean isLastOpen(List<CasePause> known, UUID pause) {
        return known.stream().noneMatch(it -> it.until() == null && !it.id().equals(pause));
    }

    private CaseFile mine(Actor actor, Id casefile) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        return cases.own(actor, casefile);
    }

    private void mustHaveHappened(CaseFile file, LocalDate day) {
        if (day.isAfter(today())) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(file.filedOn())) throw new Refusal("casefile.day-before-filing", file.filedOn());
    }

    private static String words(String words) {
        var said = words.strip();
        if (said.length() > 200) throw new Refusal("clock.words-long", 200);
        return said;
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
