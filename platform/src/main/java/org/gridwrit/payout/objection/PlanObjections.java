package org.gridwrit.payout.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.division.Holidays;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.KeptShare;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 分配方案异议 Service of a plan, and every objection with its steps.
@Service
@Transactional
public class PlanObjections {
    static final int MOST = 200;
    private static final int MOST_WORDS = 200;

    private final ObjectionStore store;
    private final DeliveryStore deliveries;
    private final Plans plans;
    private final CaseFiles cases;
    private final Clocks clocks;
    private final Holidays holidays;
    private final Audit audit;
    private final Clock clock;

    PlanObjections(
            ObjectionStore store,
            DeliveryStore deliveries,
            Plans plans,
            CaseFiles cases,
            Clocks clocks,
            Holidays holidays,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.plans = plans;
        this.cases = cases;
        this.clocks = clocks;
        this.holidays = holidays;
        this.audit = audit;
        this.clock = clock;
    }

    /// 送达方案 The day on which it reached a creditor.
    public void reached(Actor actor, Id plan, int line, LocalDate day, String words) {
        var of = served(actor, plan, day, words);
        deliveries.add(of, share(actor, of, line).claim(), day, words, actor, clock.instant());
    }

    /// The same for a debtor of the case.
    public void reachedDebtor(Actor actor, Id plan, UUID debtor, LocalDate day, String words) {
        var of = served(actor, plan, day, words);
        deliveries.add(of, debtor(actor, of, debtor).id(), day, words, actor, clock.instant());
    }

    /// All creditors whom it had not reached: at a meeting, by public notice.
    public void reachedRest(Actor actor, Id plan, LocalDate day, String words) {
        var of = served(actor, plan, day, words);
        deliveries.addRest(of, day, words, actor, clock.instant());
    }

    /// 提出异议
    ///
    /// @throws Refusal `objection.not-reached` and others that say what is missing
    public Id raise(Actor actor, Id plan, NewObjection it) {
        var of = mine(actor, plan);
        mustBeApproved(of);
        if (it.words().isBlank()) throw new Refusal("objection.words-missing");
        if (it.words().length() > MOST_WORDS) throw new Refusal("clock.words-long", MOST_WORDS);
        mustHaveHappened(it.day());
        var line = it.line();
        var debtor = it.debtor();
        if ((line == null) == (debtor == null)) throw new Refusal("objection.who");
        UUID objector;
        String name;
        if (line != null) {
            var share = share(actor, of, line);
            objector = share.claim();
            name = share.name();
        } else {
            var party = debtor(actor, of, java.util.Objects.requireNonNull(debtor));
            objector = party.id();
            name = party.name();
        }
        var reached = deliveries.day(of, objector).orElseThrow(() -> new Refusal("objection.not-reached", name));
        if (it.day().isBefore(reached)) throw new Refusal("objection.day-before", reached);
        var lastDay = Objection.lastDay(reached, holidays::isWorkingDay);
        var claim = it.claim() == null ? null : share(actor, of, it.claim());
        var objection = new Objection(
                new Id(plan.city(), it.id()),
                of.id().uuid(),
                of.court(),
                of.caseId(),
                of.caseNumber(),
                of.version(),
                objector,
                name,
                claim == null ? null : claim.claim(),
                disputed(of, claim, it),
                it.words().strip(),
                lastDay,
                Objection.raised(it.day(), lastDay),
                actor.name());
        if (store.add(objection, actor, clock.instant())) {
            audit.record(actor, plan.city(), "objection.raise", it.id(), objection.state() + " " + of.version());
        }
        return objection.id();
    }

    /// 下一步
    ///
    /// @param key made by whoever sends it, so that a resent step is taken once
    public Objection step(Actor actor, Id id, UUID key, Step step) {
        actor.mustBe(Role.OFFICER);
        if (step.words().length() > MOST_WORDS) throw new Refusal("clock.words-long", MOST_WORDS);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("objection.unknown"));
        if (!of.court().equals(actor.court())) throw new Refusal("casefile.other-court", of.caseNumber());
        if (store.isKnown(id, key)) return of;
        var next = of.after(step, today(), holidays::isWorkingDay);
        store.step(next);
        store.add(next, step, key, actor, clock.instant());
        count(actor, of, next);
        if (next.state() == Course.Name.CORRECTED) plans.replace(actor, next.planId());
        audit.record(actor, id.city(), "objection.step", id.uuid(), step.kind() + " " + next.state());
        return next;
    }

    @Transactional(readOnly = true)
    public Reach reach(Actor actor, DrawnPlan of) {
        var days = deliveries.days(of).stream()
                .map(it -> new Reach.Day(it.on(), Objection.lastDay(it.on(), holidays::isWorkingDay), it.count()))
                .toList();
        return new Reach(
                deliveries.creditors(of) + debtors(actor, of).size(),
                days.stream().mapToInt(Reach.Day::count).sum(),
                days.isEmpty() ? null : days.getLast().lastDay(),
                days);
    }

    @Transactional(readOnly = true)
    Map<UUID, LocalDate> lastDays(DrawnPlan of, List<UUID> claims) {
        return deliveries.days(of, claims).stream()
                .collect(Collectors.toMap(
                        DeliveryStore.Reached::addressee, it -> Objection.lastDay(it.on(), holidays::isWorkingDay)));
    }

    @Transactional(readOnly = true)
    public List<Party> debtors(Actor actor, DrawnPlan of) {
        return cases.named(actor.scope(), of.casefile()).debtors();
    }

    @Transactional(readOnly = true)
    public List<Objection> ofPlan(Actor actor, DrawnPlan of) {
        return store.ofPlan(actor.scope(), of);
    }

    @Transactional(readOnly = true)
    List<ObjectionStore.Done> steps(Actor actor, DrawnPlan of) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        return store.steps(of);
    }

    /// 待办的异议 Of one's court, the nearest last day first.
    public List<Objection> open(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var found = store.open(actor.scope(), actor.city(), MOST);
        audit.list(
                actor,
                actor.city(),
                "objection.list",
                found.stream().map(Objection::casefile).toList(),
                "OPEN");
        return found;
    }

    LocalDate today() {
        return Times.today(clock);
    }

    /// The fifteen days to oppose and to sue stand among the clocks of the case.
    private void count(Actor actor, Objection was, Objection is) {
        var own = is.id().uuid();
        var suit = new UUID(own.getMostSignificantBits(), ~own.getLeastSignificantBits());
        var from = is.course().on();
        if (was.state() == Course.Name.NOTIFIED)
            clocks.stopped(actor, is.id(), from, is.state().name());
        if (was.state() == Course.Name.TOLD) {
            clocks.stopped(actor, new Id(is.id().city(), suit), from, is.state().name());
        }
        if (is.state() == Course.Name.NOTIFIED) {
            clocks.started(actor, is.casefile(), own, ClockKind.PLAN_ANSWER, from, is.objectorName());
        }
        if (is.state() == Course.Name.TOLD) {
            clocks.started(actor, is.casefile(), suit, ClockKind.PLAN_SUIT, from, is.objectorName());
        }
    }

    private DrawnPlan served(Actor actor, Id plan, LocalDate day, String words) {
        var of = mine(actor, plan);
        mustBeApproved(of);
        if (words.length() > MOST_WORDS) throw new Refusal("clock.words-long", MOST_WORDS);
        mustHaveHappened(day);
        var approved = of.decision();
        if (approved != null && day.isBefore(approved.inChina().toLocalDate())) {
            throw new Refusal("objection.before-approval", approved.inChina().toLocalDate());
        }
        audit.record(actor, plan.city(), "objection.reach", plan.uuid(), day.toString());
        return of;
    }

    private DrawnPlan mine(Actor actor, Id plan) {
        actor.mustBe(Role.OFFICER, Role.LIAISON);
        var of = plans.named(actor, plan);
        if (!of.court().equals(actor.court())) throw new Refusal("casefile.other-court", of.caseNumber());
        return of;
    }

    private Fen disputed(DrawnPlan of, @org.jspecify.annotations.Nullable KeptShare claim, NewObjection it) {
        var most = claim == null ? of.paid() : plans.paidTo(of, claim.claim());
        var disputed = it.disputed() == null ? most : it.disputed();
        if (disputed.value() < 0 || disputed.compareTo(most) > 0) throw new Refusal("objection.disputed", most);
        return disputed;
    }

    private Party debtor(Actor actor, DrawnPlan of, UUID debtor) {
        return debtors(actor, of).stream()
                .filter(it -> it.id().equals(debtor))
                .findFirst()
                .orElseThrow(() -> new Refusal("objection.debtor"));
    }

    private KeptShare share(Actor actor, DrawnPlan of, int line) {
        return plans.share(actor, of, line).orElseThrow(() -> new Refusal("objection.line", line));
    }

    private void mustHaveHappened(LocalDate day) {
        if (day.isAfter(today())) throw new Refusal("casefile.day-to-come", day);
    }

    private static void mustBeApproved(DrawnPlan of) {
        if (of.state() != DrawnPlan.State.APPROVED) throw new Refusal("objection.plan-not-approved");
    }
}
