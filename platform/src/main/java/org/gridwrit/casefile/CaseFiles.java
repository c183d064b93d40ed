package org.gridwrit.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.filing.EventRow;
import org.gridwrit.casefile.filing.FilingDesk;
import org.gridwrit.casefile.filing.PartySealing;
import org.gridwrit.casefile.search.CaseListStore;
import org.gridwrit.casefile.search.CaseSearch;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Everything that can happen to a case 案件. One public method, one transaction, one audit line for each case changed.
@Service
@Transactional
public class CaseFiles {
    private final FilingDesk desk;
    private final CaseFileStore store;
    private final CaseListStore lists;
    private final PartySealing sealing;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CaseFiles(
            FilingDesk desk,
            CaseFileStore store,
            CaseListStore lists,
            PartySealing sealing,
            Audit audit,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.store = store;
        this.lists = lists;
        this.sealing = sealing;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    /// 立案 Files a docket of one court: new cases are added, known ones corrected, closed ones left alone. Seven round
    /// trips at most, however many cases; filing the same docket again changes nothing.
    ///
    /// @param city  six digits, the city of the court
    /// @param court the court's code, 桂1481, within the actor's scope
    /// @return one result for each case number, ordered by number
    public List<Filing> file(Actor actor, String city, String court, List<NewCase> cases) {
        mustReach(actor, court);
        return cases.isEmpty() ? List.of() : desk.file(actor, city, court, cases);
    }

    /// @throws Refusal `casefile.unknown`, also for a case of another court
    @Transactional(readOnly = true)
    public CaseFile named(Scope scope, Id id) {
        return store.named(scope, id).orElseThrow(() -> new Refusal("casefile.unknown"));
    }

    /// 查阅 The same for a person's eyes: the look is on the trail.
    public CaseFile look(Actor actor, Id id) {
        var found = named(actor.scope(), id);
        audit.look(actor, id.city(), "casefile.look", id.uuid(), "CASE");
        return found;
    }

    /// @param cursor what the page before said comes next
    @Transactional(readOnly = true)
    public Page<CaseLine> list(Scope scope, CaseFilter filter, @Nullable String cursor) {
        return lists.list(scope, filter, CaseSearch.of(filter.text(), sealing::index), cursor);
    }

    /// 浏览 The same for a person's eyes: one line on the trail for the page.
    public Page<CaseLine> browse(Actor actor, CaseFilter filter, @Nullable String cursor) {
        var found = list(actor.scope(), filter, cursor);
        audit.list(
                actor,
                filter.city(),
                "casefile.list",
                found.rows().stream().map(CaseLine::id).toList(),
                filter);
        return found;
    }

    /// The first page of what the text finds: a case number, an identity number or a party's name.
    @Transactional(readOnly = true)
    public Page<CaseLine> search(Scope scope, String city, String text) {
        return list(scope, CaseFilter.of(city).withText(text), null);
    }

    @Transactional(readOnly = true)
    public List<CaseEvent> timeline(Scope scope, Id id) {
        return store.timeline(scope, id);
    }

    /// 执行中 The first task has gone out. Cases that are past FILED stay as they are.
    public void enforce(Actor actor, String city, Collection<UUID> cases) {
        if (cases.isEmpty()) return;
        var lines = cases.stream()
                .distinct()
                .map(it -> new EventRow(keys.next(), it, CaseEvent.Kind.ENFORCING, "", null))
                .toList();
        audit.recordAll(
                actor, city, "casefile.enforce", store.enforce(city, cases, lines, actor.name(), clock.instant()));
    }

    /// 执行到位 One entry of the ledger of money recovered.
    ///
    /// @param recovery made by whoever sends it, so that a resent entry counts once
    public void recover(Actor actor, Id id, UUID recovery, Fen amount, LocalDate day) {
        var found = mine(actor, id);
        mustBeAmount(amount);
        mustHaveHappened(found, day);
        if (record(actor, found, recovery, amount, day)) {
            audit.record(actor, id.city(), "casefile.recover", id.uuid(), amount.toString());
        }
    }

    /// 结案 Closes a case in a lawful way.
    ///
    /// @param recovered the money this closing brought in, besides what the ledger already holds; may be zero
    public void close(Actor actor, Id id, Closing way, LocalDate day, Fen recovered) {
        var found = mine(actor, id);
        var closed = new CaseState.Closed(day, way);
        if (closed.equals(found.state())) return;
        found.state().mustBeOpen();
        mustHaveHappened(found, day);
        way.mustBeLawful(found.filedOn(), day);
        if (recovered.compareTo(Fen.ZERO) < 0) throw new Refusal("casefile.amount");
        if (recovered.compareTo(Fen.ZERO) > 0) record(actor, found, keys.next(), recovered, day);
        store.save(id, closed, clock.instant());
        store.add(id, found.court(), line(id, CaseEvent.Kind.CLOSED, way.name()), actor.name(), clock.instant());
        audit.record(actor, id.city(), "casefile.close", id.uuid(), way.name());
        events.publishEvent(new CaseClosed(
                id,
                found.number(),
                found.court(),
                found.livelihood(),
                way,
                found.amount(),
                found.recovered().plus(recovered),
                day));
    }

    /// 恢复执行 Property was found after 终本, or a settlement was broken.
    public void resume(Actor actor, Id id, String reason) {
        var found = mine(actor, id);
        if (reason.isBlank()) throw new Refusal("casefile.reason-missing");
        store.save(id, found.state().resumed(), clock.instant());
        store.add(id, found.court(), line(id, CaseEvent.Kind.RESUMED, reason.strip()), actor.name(), clock.instant());
        audit.record(actor, id.city(), "casefile.resume", id.uuid());
        events.publishEvent(new CaseResumed(id, found.number(), found.court(), today()));
    }

    private boolean record(Actor actor, CaseFile of, UUID recovery, Fen amount, LocalDate day) {
        var entry = new EventRow(recovery, of.id().uuid(), CaseEvent.Kind.RECOVERED, day.toString(), amount);
        if (!store.add(of.id(), of.court(), entry, actor.name(), clock.instant())) return false;
        store.addRecovered(of.id(), amount, clock.instant());
        events.publishEvent(
                new RecoveryRecorded(of.id(), recovery, of.number(), of.court(), of.livelihood(), amount, day));
        return true;
    }

    private EventRow line(Id id, CaseEvent.Kind kind, String words) {
        return new EventRow(keys.next(), id.uuid(), kind, words, null);
    }

    /// Only the officer of the court whose case it is decides in law; a court above may look (CPL 239).
    private CaseFile mine(Actor actor, Id id) {
        var found = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("casefile.unknown"));
        actor.mustBe(Role.OFFICER);
        if (!found.court().equals(actor.court())) throw new Refusal("casefile.other-court", found.number());
        return found;
    }

    private static void mustReach(Actor actor, String court) {
        if (actor.scope() instanceof Scope.OfCourt(var own) && court.startsWith(own)) return;
        throw new Refusal("access.court", court);
    }

    private static void mustBeAmount(Fen amount) {
        if (amount.compareTo(Fen.ZERO) <= 0) throw new Refusal("casefile.amount");
    }

    private void mustHaveHappened(CaseFile found, LocalDate day) {
        if (day.isAfter(today())) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(found.filedOn())) throw new Refusal("casefile.day-before-filing", found.filedOn());
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
