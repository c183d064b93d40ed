package org.gridwrit.operation;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.PropertyFound;
import org.gridwrit.casefile.PropertyFound.Origin;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Bar;
import org.gridwrit.operation.law.Interviews;
import org.gridwrit.operation.law.OperationKind;
import org.gridwrit.operation.law.Plans;
import org.gridwrit.operation.law.Records;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 现场执行 Planned, held and put on record, or cancelled. Enforcing is the officers' (CPL 239); grid workers attend.
@Service
@Transactional
public class Operations {
    private static final UUID LAST = new UUID(-1, -1);
    static final int PAGE = 50;
    private static final int MOST = 200;
    private static final Duration SOON = Duration.ofDays(1);
    private final OperationStore store;
    private final AttendeeStore attendees;
    private final ExchangeStore exchanges;
    private final CaseFiles cases;
    private final EvidenceFiles evidence;
    private final Courts courts;
    private final Outlook outlook;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Keys keys;
    private final Clock clock;

    Operations(
            OperationStore store,
            AttendeeStore attendees,
            ExchangeStore exchanges,
            CaseFiles cases,
            EvidenceFiles evidence,
            Courts courts,
            Outlook outlook,
            Audit audit,
            ApplicationEventPublisher events,
            Keys keys,
            Clock clock) {
        this.store = store;
        this.attendees = attendees;
        this.exchanges = exchanges;
        this.cases = cases;
        this.evidence = evidence;
        this.courts = courts;
        this.outlook = outlook;
        this.audit = audit;
        this.events = events;
        this.keys = keys;
        this.clock = clock;
    }

    /// 制定方案
    ///
    /// @param operation made by whoever sends it, so that a resent plan makes one
    /// @throws Refusal `operation.<bar>` for the first thing without which the law forbids it
    public Id plan(Actor actor, Id casefile, UUID operation, Plan plan) {
        actor.mustBe(OFFICER, LIAISON);
        var file = cases.own(actor, casefile);
        refuse(Plans.bars(plan.kind(), plan.order(), plan.people()));
        if (plan.kind() == OperationKind.INTERVIEW) refuse(Interviews.bars(plan.people()));
        var id = new Id(casefile.city(), operation);
        if (store.plan(file, operation, plan, isCitizen(file), actor, clock.instant())) {
            for (int i = 0; i < plan.people().size(); i++) {
                attendees.add(file, operation, keys.next(), i, plan.people().get(i));
            }
            audit.record(
                    actor, id.city(), "operation.plan", operation, plan.kind().name());
        } else if (store.named(actor.scope(), id).isEmpty()) {
            throw new Refusal("operation.id-taken");
        }
        return id;
    }

    /// 记入笔录 Those present have signed, or refused to, which is noted.
    ///
    /// @throws Refusal `operation.<bar>` for the first thing that is missing
    public void hold(Actor actor, Id id, Held held) {
        actor.mustBe(OFFICER);
        var of = planned(actor, id);
        if (of.startsAt().isAfter(clock.instant())) throw new Refusal("operation.to-come");
        var people = attendance(of, held);
        var items = held.findings().stream().map(Finding::item).collect(Collectors.toSet());
        refuse(Records.missing(of.kind(), held.words(), people, items, held.evidence() != null));
        if (of.kind() == OperationKind.INTERVIEW) refuse(asked(people, held));
        mustBeOfTheCase(actor, of, held);
        for (int i = 0; i < people.size(); i++) {
            var it = people.get(i);
            attendees.came(id, i, Boolean.TRUE.equals(it.came()), it.signature());
        }
        for (var it : held.findings()) attendees.find(of, keys.next(), it);
        var interview = of.kind() == OperationKind.INTERVIEW ? held.interview() : null;
        if (interview != null) {
            for (int i = 0; i < interview.exchanges().size(); i++) {
                exchanges.add(of, keys.next(), i, interview.exchanges().get(i));
            }
        }
        store.end(id, Operation.State.HELD, held, actor, clock.instant());
        audit.record(actor, id.city(), "operation.hold", id.uuid(), of.kind().name());
        events.publishEvent(new OperationHeld(id, of.caseId(), of.court(), of.kind()));
        if (held.findings().stream().noneMatch(it -> it.found() && it.item().isProperty())) return;
        events.publishEvent(new PropertyFound(
                of.casefile(), Origin.OPERATION, of.court(), id.uuid(), id.uuid(), Times.today(clock)));
    }

    /// 取消
    public void cancel(Actor actor, Id id, String reason) {
        actor.mustBe(OFFICER);
        planned(actor, id);
        var why = Plan.text(reason, 2000);
        if (why.isEmpty()) throw new Refusal("operation.reason-missing");
        var nothing = new Held(why, "", List.of(), List.of(), List.of(), null);
        store.end(id, Operation.State.CANCELLED, nothing, actor, clock.instant());
        audit.record(actor, id.city(), "operation.cancel", id.uuid());
    }

    /// 查阅 For a person's eyes: on the trail of the case.
    public List<Operation> look(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        cases.named(actor.scope(), casefile);
        audit.look(actor, casefile.city(), "operation.look", casefile.uuid(), "CASE");
        return store.ofCase(actor.scope(), casefile);
    }

    /// Whoever shows them says so on the trail.
    @Transactional(readOnly = true)
    public List<Operation> ofCase(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.ofCase(actor.scope(), casefile);
    }

    /// 待执行 Planned ones of the court, the next first. One line on the trail for the page.
    ///
    /// @param soon only those of the next day, and those that have no record yet
    /// @param cursor `next` of the page before
    public Page<Operation> planned(Actor actor, @Nullable Whose whose, boolean soon, @Nullable String cursor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var own = outlook.cases(actor, whose);
        var before = soon ? clock.instant().plus(SOON) : null;
        var after = Operation.End.of(cursor);
        var rows = store.planned(actor.scope(), courts.citiesUnder(actor.court()), own, before, after, PAGE + 1);
        var found = Page.of(rows, PAGE, Operation::cursor);
        audit.list(
                actor,
                actor.city(),
                "operation.list",
                found.rows().stream().map(Operation::casefile).toList(),
                "planned" + (own == null ? "" : " MINE") + (soon ? " SOON" : ""));
        return found;
    }

    /// How many of the same.
    @Transactional(readOnly = true)
    int waiting(Actor actor, @Nullable Set<UUID> own, int most) {
        var under = courts.under(actor.court()).stream().map(Court::code).toList();
        var before = clock.instant().plus(SOON);
        return store.waiting(actor.scope(), courts.citiesUnder(actor.court()), under, own, before, most);
    }

    /// @throws Refusal `operation.unknown`, also for one of another court
    @Transactional(readOnly = true)
    public Operation named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("operation.unknown"));
    }

    @Transactional(readOnly = true)
    public List<EvidenceFile> files(Actor actor, Operation of) {
        return evidence.ofCase(actor, of.casefile(), clock.instant().plusSeconds(1), LAST, MOST);
    }

    private static List<Attending> attendance(Operation of, Held held) {
        var people = new ArrayList<Attending>();
        for (int i = 0; i < of.people().size(); i++) {
            var it = of.people().get(i);
            boolean came = i < held.came().size() && held.came().get(i);
            var signature =
                    came && i < held.signatures().size() ? held.signatures().get(i) : null;
            people.add(new Attending(it.part(), it.name(), came, signature));
        }
        return people;
    }

    private static List<Bar> asked(List<Attending> people, Held held) {
        var it = held.interview();
        var explained = !held.objections().isEmpty();
        return it == null
                ? Interviews.missing(people, -1, "", List.of(), false, explained)
                : Interviews.missing(people, it.asked(), it.subject(), it.exchanges(), it.readOver(), explained);
    }

    private Operation planned(Actor actor, Id id) {
        var of = store.lock(new Scope.OfCourt(actor.court()), id).orElseThrow(() -> new Refusal("operation.unknown"));
        if (of.state() != Operation.State.PLANNED) throw new Refusal("operation.ended");
        return of;
    }

    private void mustBeOfTheCase(Actor actor, Operation of, Held held) {
        var file = held.evidence();
        if (file == null) return;
        if (files(actor, of).stream().noneMatch(it -> it.id().uuid().equals(file))) {
            throw new Refusal("operation.evidence-unknown");
        }
    }

    private static boolean isCitizen(CaseFile file) {
        return file.debtors().stream().anyMatch(it -> it.kind() != IdKind.CREDIT_CODE);
    }

    private static void refuse(List<Bar> bars) {
        bars.stream().findFirst().ifPresent(bar -> {
            throw new Refusal(bar.refusal(), bar.article());
        });
    }
}
