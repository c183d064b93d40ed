package org.gridwrit.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.casefile.closing.ClosingRow;
import org.gridwrit.casefile.closing.ClosingStore;
import org.gridwrit.casefile.filing.EventRow;
import org.gridwrit.casefile.filing.FilingDesk;
import org.gridwrit.casefile.filing.PartySealing;
import org.gridwrit.casefile.search.CaseListStore;
import org.gridwrit.casefile.search.CaseSearch;
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
    private static final int AT_A_TIME = 1_000;

    private final FilingDesk desk;
    private final CaseFileStore store;
    private final CaseListStore lists;
    private final PartySealing sealing;
    private final ClosingStore closings;
    private final Audit audit;
    private final Keys keys;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final List<ClosingRule> rules;

    CaseFiles(
            FilingDesk desk,
            CaseFileStore store,
            CaseListStore lists,
            PartySealing sealing,
            ClosingStore closings,
            Audit audit,
            Keys keys,
            Clock clock,
            ApplicationEventPublisher events,
            List<ClosingRule> rules) {
        this.desk = desk;
        this.store = store;
        this.lists = lists;
        this.sealing = sealing;
        this.closings = closings;
        this.audit = audit;
        this.keys = keys;
        this.clock = clock;
        this.events = events;
        this.rules = rules;
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

    /// 本院案件 For whoever is about to do something in it.
    ///
    /// @throws Refusal `casefile.unknown`, and `casefile.other-court` for one that is only seen from above
    @Transactional(readOnly = true)
    public CaseFile own(Actor actor, Id id) {
        var found = named(actor.scope(), id);
        found.mustBeOf(actor);
        return found;
    }

    /// Who answers for a case, as its docket names them.
    @Transactional(readOnly = true)
    public Optional<String> officer(Scope scope, Id id) {
        return store.named(scope, id).map(CaseFile::officer);
    }

    /// Of which of the eight kinds, if of any.
    @Transactional(readOnly = true)
    public Optional<Livelihood> livelihood(Scope scope, Id id) {
        return store.named(scope, id).map(CaseFile::livelihood);
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

    /// Everything a filter finds, and one more where that is more than `most`.
    @Transactional(readOnly = true)
    public List<CaseLine> all(Scope scope, CaseFilter filter, int most) {
        var search = CaseSearch.of(filter.text(), sealing::index);
        var all = new ArrayList<CaseLine>();
        String next = null;
        do {
            var page = lists.list(scope, filter, search, next, Math.min(AT_A_TIME, most + 1 - all.size()));
            all.addAll(page.rows());
            next = page.next();
        } while (next != null && all.size() <= most);
        return all;
    }

    /// The keys of an officer's cases, the latest first; a list can be narrowed to them.
    @Transactional(readOnly = true)
    public Set<UUID> keysOf(Scope scope, String city, String officer) {
        return lists.keysOf(scope, city, officer);
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

    /// The latest first, of what comes before a time and a key.
    @Transactional(readOnly = true)
    public List<CaseEvent> timeline(Scope scope, Id id, Instant at, UUID before, int limit) {
        return store.timeline(scope, id, at, before, limit);
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

    /// Those of them that have closed.
    @Transactional(readOnly = true)
    public Map<UUID, CaseState.Closed> closed(String city, Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : store.closed(city, Set.copyOf(cases), "");
    }

    /// The same, and none of the others closes before the transaction ends: what was begun for it is there to be called
    /// back.
    public Map<UUID, CaseState.Closed> hold(String city, Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : store.closed(city, Set.copyOf(cases), " for no key update");
    }

    /// 走访所在 Where somebody has been asked to visit for these cases, so that the docket can be filtered by it.
    ///
    /// @param towns nine digits each, by case
    public void place(String city, Map<UUID, Set<String>> towns) {
        if (!towns.isEmpty()) store.place(city, towns);
    }

    /// 变更承办人 Stands in the case's timeline as what was and what is.
    ///
    /// @param was   who had it when this was decided; a colleague may have been quicker
    /// @param batch absent when it is one case by itself
    public void assign(Actor actor, Id id, String was, String officer, @Nullable UUID batch) {
        actor.mustBe(Role.OFFICER, Role.PRESIDENT);
        var found = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("casefile.unknown"));
        found.mustBeOf(actor);
        found.state().mustBeOpen();
        if (!found.officer().equals(was)) throw new Refusal("casefile.officer-changed", found.officer());
        if (officer.isBlank() || officer.equals(was)) return;
        store.assign(id, officer, clock.instant());
        var words = was + " → " + officer;
        var line = line(id, CaseEvent.Kind.OFFICER_CORRECTED, words);
        store.add(id, found.court(), line, actor.name(), clock.instant());
        audit.record(actor, id.city(), "casefile.assign", id.uuid());
        var thing = batch == null ? line.id() : batch;
        events.publishEvent(
                new CaseAssigned(id, found.number(), found.court(), officer, batch, thing, actor.account()));
    }

    /// 结案 Closes a case in a lawful way; the same closing again changes nothing.
    ///
    /// @throws Refusal with the article, for the first thing that stands in the way
    public void close(Actor actor, Id id, ClosingAct act) {
        var locked = mine(actor, id);
        var closed = new CaseState.Closed(act.day(), act.way());
        if (closed.equals(locked.state())) return;
        locked.state().mustBeOpen();
        mustHaveHappened(locked, act.day());
        act.way().mustBeLawful(locked.filedOn(), act.day());
        var found = named(actor.scope(), id);
        rules.forEach(it -> it.mustAllow(found, act));
        store.save(id, closed, clock.instant());
        closings.add(found, act, actor, clock.instant());
        store.add(id, found.court(), line(id, CaseEvent.Kind.CLOSED, act.way().name()), actor.name(), clock.instant());
        audit.record(actor, id.city(), "casefile.close", id.uuid(), act.way().name());
        events.publishEvent(new CaseClosed(
                id,
                found.number(),
                found.court(),
                found.livelihood(),
                act.way(),
                found.amount(),
                found.recovered(),
                act.day()));
    }

    /// 结案记录 How it was closed last, with what shows it.
    @Transactional(readOnly = true)
    public Optional<ClosingRow> closing(Scope scope, Id id) {
        return closings.latest(scope, id);
    }

    /// 恢复执行 Property was found after 终本, or a settlement was broken.
    public void resume(Actor actor, Id id, String reason) {
        var found = mine(actor, id);
        if (reason.isBlank()) throw new Refusal("casefile.reason-missing");
        var resumed = found.state().resumed();
        rules.forEach(it -> it.mustAllowResuming(found));
        store.save(id, resumed, clock.instant());
        store.add(id, found.court(), line(id, CaseEvent.Kind.RESUMED, reason.strip()), actor.name(), clock.instant());
        audit.record(actor, id.city(), "casefile.resume", id.uuid());
        events.publishEvent(new CaseResumed(id, found.number(), found.court(), today()));
    }

    /// 和解履行中 Both sides have signed and the officer has confirmed; a case that is settled already stays so.
    public void settle(Actor actor, Id id) {
        var found = mine(actor, id);
        var settled = found.state().settled();
        if (settled.equals(found.state())) return;
        store.save(id, settled, clock.instant());
        audit.record(actor, id.city(), "casefile.settle", id.uuid());
        events.publishEvent(new CaseSettled(id, found.number(), found.court(), today()));
    }

    private EventRow line(Id id, CaseEvent.Kind kind, String words) {
        return new EventRow(keys.next(), id.uuid(), kind, words, null);
    }

    /// Only the officer of the court whose case it is decides in law; a court above may look (CPL 239).
    private CaseFile mine(Actor actor, Id id) {
        var found = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("casefile.unknown"));
        actor.mustBe(Role.OFFICER);
        found.mustBeOf(actor);
        return found;
    }

    private static void mustReach(Actor actor, String court) {
        if (actor.scope() instanceof Scope.OfCourt(var own) && court.startsWith(own)) return;
        throw new Refusal("access.court", court);
    }

    private void mustHaveHappened(CaseFile found, LocalDate day) {
        if (day.isAfter(today())) throw new Refusal("casefile.day-to-come", day);
        if (day.isBefore(found.filedOn())) throw new Refusal("casefile.day-before-filing", found.filedOn());
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
