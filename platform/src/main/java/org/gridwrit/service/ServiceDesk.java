package org.gridwrit.service;

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
import org.gridwrit.casefile.Organizations;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.casefile.clock.Reckoning;
import org.gridwrit.division.Holidays;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.service.law.Bar;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.Completeness;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.LawfulModes;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.ServiceDay;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskLists;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that can happen to a service 送达. Only the officer says that a document has been served (CPL 87).
@Service
@Transactional
public class ServiceDesk {
    private static final UUID LAST = new UUID(-1, -1);
    private static final int MOST_RECORDINGS = 200;

    private final ServiceStore store;
    private final CourseStore course;
    private final CaseFiles cases;
    private final TaskLists tasks;
    private final EvidenceFiles evidence;
    private final Holidays holidays;
    private final Clocks clocks;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Tries tries;
    private final Keys keys;
    private final Clock clock;

    ServiceDesk(
            ServiceStore store,
            CourseStore course,
            CaseFiles cases,
            TaskLists tasks,
            EvidenceFiles evidence,
            Holidays holidays,
            Clocks clocks,
            Audit audit,
            ApplicationEventPublisher events,
            Tries tries,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.course = course;
        this.cases = cases;
        this.tasks = tasks;
        this.evidence = evidence;
        this.holidays = holidays;
        this.clocks = clocks;
        this.audit = audit;
        this.events = events;
        this.tries = tries;
        this.keys = keys;
        this.clock = clock;
    }

    /// What may be chosen for a document and an addressee; nothing is stored.
    @Transactional(readOnly = true)
    public Composed compose(
            Actor actor,
            Id casefile,
            UUID addressee,
            DocumentKind document,
            String title,
            Circumstance circumstance,
            boolean summary) {
        actor.mustBe(OFFICER, LIAISON);
        var party = party(cases.own(actor, casefile), addressee);
        var standing = all(actor.scope(), casefile)
                .standing(addressee, Organizations.isOne(party), document, title.strip(), circumstance, summary);
        return new Composed(
                party,
                document,
                title.strip(),
                circumstance,
                summary,
                LawfulModes.of(standing),
                LawfulModes.next(standing),
                standing.attempts());
    }

    /// 发起送达
    ///
    /// @param service made by whoever sends it, so that a resent order opens one
    /// @throws Refusal `service.<bar>` for a mode that the law does not allow now
    public Id open(Actor actor, Id casefile, UUID service, NewService what) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        var id = new Id(casefile.city(), service);
        if (store.named(actor.scope(), id).isPresent()) return id;
        var party = party(file, what.party());
        var organization = Organizations.isOne(party);
        var standing = all(actor.scope(), casefile)
                .standing(
                        what.party(),
                        organization,
                        what.document(),
                        what.title(),
                        what.circumstance(),
                        what.summaryProcedure());
        var bar = LawfulModes.bar(what.mode(), standing);
        if (bar != null) throw refusal(bar);
        if (store.open(file, service, what, party.name(), organization, actor, clock.instant())) {
            audit.record(actor, id.city(), "service.open", service, what.mode().name());
            if (what.document() == DocumentKind.ENFORCEMENT_NOTICE) noticeIsOut(actor, casefile, what.title());
        } else {
            throw new Refusal("service.id-taken");
        }
        return id;
    }

    /// What the court must do within ten days is to send it out (解释 480).
    private void noticeIsOut(Actor actor, Id casefile, String title) {
        clocks.done(actor, casefile, ClockKind.NOTICE_OUT, Times.today(clock), title);
    }

    /// 送达经过 It did not serve, and why. A deadline may run from it, so its day is not in the future.
    ///
    /// @param attempt made by whoever sends it
    public void attempt(Actor actor, Id id, UUID attempt, Tried tried) {
        actor.mustBe(OFFICER, LIAISON);
        var of = open(actor, id);
        if (!tried.result().suits(of.mode())) throw new Refusal("service.result-unsuited", tried.result(), of.mode());
        mustHaveHappened(of, tried.day());
        var before = all(actor.scope(), of.casefile());
        if (course.attempt(of, attempt, tried, actor, clock.instant())) {
            audit.record(
                    actor,
                    id.city(),
                    "service.attempt",
                    id.uuid(),
                    tried.result().name());
            tries.failed(actor.scope(), of, before, attempt, tried.day());
        }
    }

    /// 送达完成 The receipt has all that the law asks of it.
    ///
    /// @throws Refusal `service.<bar>` for the first thing that is missing
    public void complete(Actor actor, Id id, ServiceReceipt receipt) {
        actor.mustBe(OFFICER);
        var of = open(actor, id);
        mustHaveHappened(of, receipt.day());
        var all = all(actor.scope(), of.casefile());
        var standing = all.standing(of);
        Completeness.missing(of.mode(), standing, receipt).stream().findFirst().ifPresent(bar -> {
            throw refusal(bar);
        });
        mustBeOfTheCase(actor, of, receipt);
        var servedOn = ServiceDay.of(of.mode(), receipt.day(), holidays::isWorkingDay);
        store.serve(id, receipt, servedOn, actor, clock.instant());
        if (of.mode() == Mode.PUBLIC_NOTICE) {
            clocks.started(actor, of.casefile(), id.uuid(), ClockKind.PUBLIC_NOTICE, receipt.day(), of.title());
        } else {
            clocks.stopped(actor, id, receipt.day(), of.title());
        }
        audit.record(actor, id.city(), "service.complete", id.uuid(), servedOn.toString());
        tries.served(actor.scope(), of, all, servedOn);
        events.publishEvent(new DocumentServed(
                id,
                of.caseId(),
                of.court(),
                of.document(),
                of.mode(),
                servedOn,
                standing.attempts().isEmpty()));
    }

    /// 未送达 Nothing more is tried in this mode at this address; at least one attempt says why.
    public void giveUp(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON);
        var of = open(actor, id);
        if (all(actor.scope(), of.casefile()).triedOf(id).isEmpty()) throw new Refusal("service.never-tried");
        store.giveUp(id, actor, clock.instant());
        clocks.stopped(actor, id, today(), of.title());
        audit.record(actor, id.city(), "service.give-up", id.uuid());
    }

    /// 受托法院收到委托函 From that day it has ten days (解释 134). Said again it changes nothing.
    ///
    /// @throws Refusal `service.not-entrusted`
    public void entrusted(Actor actor, Id id, LocalDate day) {
        actor.mustBe(OFFICER, LIAISON);
        var of = open(actor, id);
        if (of.mode() != Mode.ENTRUSTED) throw new Refusal("service.not-entrusted", of.title());
        mustHaveHappened(of, day);
        if (of.dueOn() != null) return;
        store.entrust(id, day, Reckoning.lastDay(day, ClockKind.ENTRUSTED_SERVICE.term, holidays::isWorkingDay));
        clocks.started(actor, of.casefile(), id.uuid(), ClockKind.ENTRUSTED_SERVICE, day, of.title());
        audit.record(actor, id.city(), "service.entrust", id.uuid(), day.toString());
    }

    /// 改用下一方式 Ends what has failed and begins the same in the next lawful mode, at the same address.
    ///
    /// @param next made by whoever sends it
    /// @throws Refusal `service.never-tried`, `service.ended`, `service.begun-anew`, `service.no-way-left`
    public Id reissue(Actor actor, Id id, UUID next) {
        actor.mustBe(OFFICER, LIAISON);
        var of = store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("service.unknown"));
        if (of.state() == State.SERVED) throw new Refusal("service.ended", of.title());
        var all = all(actor.scope(), of.casefile());
        var successor = all.successor(of);
        if (successor.isPresent()) {
            if (successor.get().id().uuid().equals(next)) return successor.get().id();
            throw new Refusal("service.begun-anew", of.title());
        }
        var mode = LawfulModes.next(all.standing(of)).orElseThrow(() -> new Refusal("service.no-way-left"));
        if (of.state() == State.OPEN) giveUp(actor, id);
        return open(actor, of.casefile(), next, of.again(mode));
    }

    /// 电子送达确认 What the addressee said in the confirmation of addresses 送达地址确认书 (解释 136); the last word counts.
    public void consent(Actor actor, Id casefile, Consent said) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        party(file, said.party());
        if (said.medium().isBlank()) throw new Refusal("service.medium-missing");
        if (said.day().isAfter(today())) throw new Refusal("service.day-to-come", said.day());
        course.consent(file, keys.next(), said, actor, clock.instant());
        audit.record(actor, casefile.city(), "service.consent", casefile.uuid());
    }

    /// 查阅 For a person's eyes: on the trail of the case.
    public Services look(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "service.look", casefile.uuid(), "CASE");
        return all(actor.scope(), casefile);
    }

    /// @throws Refusal `service.unknown`, also for one of another court
    @Transactional(readOnly = true)
    public ServiceOfDocument named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("service.unknown"));
    }

    /// Reports of an open service that is carried by hand; the latest first.
    @Transactional
    public List<Delivered> delivered(Actor actor, ServiceOfDocument of) {
        if (of.state() != State.OPEN || !of.mode().isByHand()) return List.of();
        return tasks.ofCase(actor, of.casefile()).stream()
                .filter(it -> it.kind() == TaskKind.SERVE && it.outcome() == Outcome.SERVED)
                .flatMap(it -> tasks
                        .standing(actor, it.id())
                        .map(report -> LocalDate.ofInstant(report.seenAt(), Times.CHINA))
                        .filter(day -> of.isCarriedTo(it.debtorName(), day))
                        .map(day -> new Delivered(it.id(), day))
                        .stream())
                .toList();
    }

    /// What was under way to somebody by hand on a day, or was confirmed of that day: what a visit then can have
    /// delivered.
    @Transactional(readOnly = true)
    public List<ServiceOfDocument> carried(Scope scope, Id casefile, String addressee, LocalDate day) {
        return store.ofCase(scope, casefile).stream()
                .filter(it -> it.isCarriedTo(addressee, day))
                .filter(it -> it.state() == State.OPEN
                        || (it.receipt() != null && it.receipt().day().equals(day)))
                .toList();
    }

    private Services all(Scope scope, Id casefile) {
        return new Services(
                store.ofCase(scope, casefile), course.tried(scope, casefile), course.consents(scope, casefile));
    }

    private ServiceOfDocument open(Actor actor, Id id) {
        var of = store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("service.unknown"));
        if (of.state() != State.OPEN) throw new Refusal("service.ended", of.title());
        return of;
    }

    private static Party party(CaseFile file, UUID party) {
        return file.parties().stream()
                .filter(it -> it.id().equals(party))
                .findFirst()
                .orElseThrow(() -> new Refusal("service.party-unknown", file.number()));
    }

    /// 拍照、录像 Of the case, the latest first: what may be named on a receipt.
    @Transactional(readOnly = true)
    public List<EvidenceFile> recordings(Actor actor, ServiceOfDocument of) {
        return evidence.ofCase(actor, of.casefile(), clock.instant().plusSeconds(1), LAST, MOST_RECORDINGS);
    }

    /// A film of another case proves nothing here.
    private void mustBeOfTheCase(Actor actor, ServiceOfDocument of, ServiceReceipt receipt) {
        var recording = receipt.recording();
        if (recording == null) return;
        if (recordings(actor, of).stream().noneMatch(it -> it.id().uuid().equals(recording))) {
            throw new Refusal("service.recording-unknown");
        }
    }

    private void mustHaveHappened(ServiceOfDocument of, LocalDate day) {
        if (day.isAfter(today())) throw new Refusal("service.day-to-come", day);
        var opened = LocalDate.ofInstant(of.openedAt(), Times.CHINA);
        if (day.isBefore(opened)) throw new Refusal("service.day-before", opened);
    }

    private LocalDate today() {
        return Times.today(clock);
    }

    private static Refusal refusal(Bar bar) {
        return new Refusal(bar.refusal(), bar.article());
    }
}
