package org.gridwrit.operation.breach;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.operation.law.Breaches;
import org.gridwrit.operation.law.Verdict;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.SpendingSeen;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 限制消费监督 Reported by anybody, entered with evidence, decided by the officer; fine and detention approved by the
/// president (CPL 119), and never by who proposed them.
@Service
@Transactional
class BreachReports {
    private static final UUID LAST = new UUID(-1, -1);
    private static final int MOST = 200;
    private final BreachStore store;
    private final BreachStepStore steps;
    private final CaseFiles cases;
    private final EvidenceFiles evidence;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BreachReports(
            BreachStore store,
            BreachStepStore steps,
            CaseFiles cases,
            EvidenceFiles evidence,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.cases = cases;
        this.evidence = evidence;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Where a report goes.
    record Course(Breach.State state, @Nullable LocalDate orderedOn, Fen fine, int days) {
        static Course of(Breach.State state, Breaches.Decision it) {
            return new Course(state, it.orderedOn(), it.fine(), it.days());
        }
    }

    /// 登记
    ///
    /// @param breach made by whoever sends it, so that a resent report makes one
    Id report(Actor actor, Id casefile, UUID breach, NewBreach it) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        file.state().mustBeOpen();
        if (it.seenOn().isAfter(Times.today(clock))) throw new Refusal("casefile.day-to-come", it.seenOn());
        if (it.evidence() != null) mustBeOfTheCase(actor, file.id(), it.evidence());
        var id = new Id(casefile.city(), breach);
        if (!entered(actor, file, id, it) && store.named(actor.scope(), id).isEmpty()) {
            throw new Refusal("breach.id-taken");
        }
        return id;
    }

    /// 网格员反映 From the phone, kept however late and whatever the case has become; the pictures come after it.
    void seen(Actor worker, SpendingSeen it, NewBreach told) {
        var file = cases.named(new Scope.OfCourt(it.court()), it.casefile());
        if (entered(worker, file, it.id(), told)) store.place(it);
    }

    private boolean entered(Actor by, CaseFile file, Id id, NewBreach it) {
        var breach = id.uuid();
        if (!store.add(file, breach, it, isUnit(file, it.party()), by, clock.instant())) return false;
        audit.record(by, id.city(), "breach.report", breach, it.consumption().name());
        var course = new Course(Breach.State.REPORTED, null, Fen.ZERO, 0);
        tell(id, breach, file.id().uuid(), file.number(), file.court(), course);
        return true;
    }

    /// 材料 What the phone sent with the report, the newest last.
    @Transactional(readOnly = true)
    List<EvidenceFile> brought(Actor actor, Breach of) {
        var task = of.task();
        if (task == null) return List.of();
        return evidence.ofTask(actor, task).stream()
                .filter(it -> it.report().equals(of.id().uuid()))
                .toList();
    }

    /// 审查 Fine and detention are proposed; the others stand at once.
    ///
    /// @throws Refusal `operation.<bar>` for the first thing the law has against it
    void decide(Actor actor, Id id, UUID step, Breaches.Decision asked) {
        actor.mustBe(OFFICER);
        var of = waiting(actor, id, step, Breach.State.REPORTED);
        if (of == null) return;
        var it = new Breaches.Decision(
                asked.verdict(),
                NewBreach.text(asked.words(), 2000),
                asked.orderedOn(),
                of.unit(),
                asked.fine(),
                asked.days());
        var proved = of.evidence() != null || !brought(actor, of).isEmpty();
        Breaches.bars(of.seenOn(), proved, it).stream().findFirst().ifPresent(bar -> {
            throw new Refusal(bar.refusal(), bar.article());
        });
        move(actor, of, step, Course.of(state(it.verdict()), it), it.words());
        audit.record(actor, id.city(), "breach.decide", id.uuid(), it.verdict().name());
    }

    /// 院长批准 Names the written decision (CPL 119).
    void approve(Actor actor, Id id, UUID step, String document) {
        var of = proposed(actor, id, step);
        if (of == null) return;
        var said = NewBreach.text(document, 200);
        if (said.isEmpty()) throw new Refusal("breach.document-missing");
        move(actor, of, step, new Course(Breach.State.PUNISHED, of.orderedOn(), of.fine(), of.days()), said);
        audit.record(actor, id.city(), "breach.approve", id.uuid());
    }

    /// 不批准 The officer decides anew.
    void decline(Actor actor, Id id, UUID step, String reason) {
        var of = proposed(actor, id, step);
        if (of == null) return;
        var why = NewBreach.text(reason, 2000);
        if (why.isEmpty()) throw new Refusal("breach.reason-missing");
        move(actor, of, step, new Course(Breach.State.REPORTED, of.orderedOn(), Fen.ZERO, 0), why);
        audit.record(actor, id.city(), "breach.decline", id.uuid());
    }

    /// Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    List<Breach> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        cases.named(actor.scope(), casefile);
        return store.ofCase(actor.scope(), casefile);
    }

    /// @throws Refusal `breach.unknown`, also for one of another court
    Breach look(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.named(actor.scope(), id).orElseThrow(() -> new Refusal("breach.unknown"));
        audit.look(actor, id.city(), "breach.look", found.caseId(), "CASE");
        return found;
    }

    @Transactional(readOnly = true)
    List<EvidenceFile> files(Actor actor, Id casefile) {
        return evidence.ofCase(actor, casefile, clock.instant().plusSeconds(1), LAST, MOST);
    }

    private static Breach.State state(Verdict it) {
        return switch (it) {
            case UNFOUNDED -> Breach.State.UNFOUNDED;
            case PERMITTED -> Breach.State.PERMITTED;
            case WARNED -> Breach.State.WARNED;
            case PUNISHED -> Breach.State.PROPOSED;
            case REFERRED -> Breach.State.REFERRED;
        };
    }

    private void move(Actor actor, Breach of, UUID step, Course to, String words) {
        if (!steps.add(of, step, to, words, actor, clock.instant())) throw new Refusal("breach.id-taken");
        store.decide(of.id(), to);
        tell(of.id(), step, of.caseId(), of.caseNumber(), of.court(), to);
    }

    private void tell(Id breach, UUID step, UUID casefile, String number, String court, Course to) {
        events.publishEvent(new BreachMoved(
                breach, step, casefile, number, court, clock.instant(), Times.today(clock), to.state(), to.fine()));
    }

    private @Nullable Breach proposed(Actor actor, Id id, UUID step) {
        actor.mustBe(PRESIDENT);
        return waiting(actor, id, step, Breach.State.PROPOSED);
    }

    /// Null when this very step was taken before.
    private @Nullable Breach waiting(Actor actor, Id id, UUID step, Breach.State state) {
        var of = store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("breach.unknown"));
        if (of.steps().stream().anyMatch(it -> it.id().equals(step))) return null;
        if (of.state() != state) throw new Refusal("breach.decided");
        return of;
    }

    private static boolean isUnit(CaseFile file, UUID party) {
        return file.debtors().stream()
                        .filter(it -> it.id().equals(party))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("breach.debtor"))
                        .kind()
                == IdKind.CREDIT_CODE;
    }

    private void mustBeOfTheCase(Actor actor, Id casefile, UUID file) {
        if (files(actor, casefile).stream().noneMatch(it -> it.id().uuid().equals(file))) {
            throw new Refusal("operation.evidence-unknown");
        }
    }
}
