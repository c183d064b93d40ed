package org.gridwrit.payout.share;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.payout.plan.Claim;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.payout.plan.Plan;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.roster.Roster;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 分配方案 Reckoned as often as one likes; one version at a time is asked for, and somebody else approves it.
@Service
@Transactional
public class Plans {
    static final int PAGE = 50;
    static final int MOST = 200;

    private final PlanStore store;
    private final ShareStore shares;
    private final Rosters rosters;
    private final Ledgers ledgers;
    private final List<PlanUse> uses;
    private final Audit audit;
    private final Clock clock;

    Plans(
            PlanStore store,
            ShareStore shares,
            Rosters rosters,
            Ledgers ledgers,
            List<PlanUse> uses,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.shares = shares;
        this.rosters = rosters;
        this.ledgers = ledgers;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /// 试算 By the roster's regime first, then by the others that know all of its ranks. Nothing is kept.
    ///
    /// @throws Refusal `plan.parts-exceed-pool`, `plan.thing-missing`
    @Transactional(readOnly = true)
    public List<Outline> reckon(Actor actor, Roster of, Funds funds) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var claims = rosters.claims(actor, of);
        mustFit(funds, claims);
        var outlines = new ArrayList<Outline>();
        outlines.add(Outline.of(of.regime(), Plan.of(of.regime(), funds, claims)));
        for (var it : Regime.values()) {
            if (it == of.regime() || it == Regime.SINGLE) continue;
            if (claims.stream().allMatch(claim -> it.knows(claim.rank()))) {
                outlines.add(Outline.of(it, Plan.of(it, funds, claims)));
            }
        }
        return outlines;
    }

    /// 送批
    ///
    /// @param plan made by whoever sends it, so that a resent request asks once
    /// @throws Refusal `plan.standing`, `plan.exceeds-held`, `roster.not-fixed`
    public Id ask(Actor actor, Id roster, UUID plan, Funds funds) {
        var of = rosters.mine(actor, roster);
        var id = new Id(roster.city(), plan);
        if (store.named(actor.scope(), id).isPresent()) return id;
        of.mustBeFixed();
        mustNotHold(of, store.ofRoster(actor.scope(), roster));
        if (of.regime() != Regime.BANKRUPTCY) {
            var held = ledgers.of(actor.scope(), of.casefile()).held();
            if (funds.pool().compareTo(held) > 0) throw new Refusal("plan.exceeds-held", held, funds.pool());
        }
        var claims = rosters.claims(actor, of);
        mustFit(funds, claims);
        var drawn = Plan.of(of.regime(), funds, claims);
        var outline = Outline.of(of.regime(), drawn);
        var kept = new DrawnPlan(
                id,
                roster.uuid(),
                of.court(),
                of.caseId(),
                of.caseNumber(),
                store.nextVersion(roster),
                of.regime(),
                funds,
                claims.size(),
                outline.owed(),
                outline.paid(),
                drawn.left(),
                DrawnPlan.State.ASKED,
                actor.account(),
                actor.name(),
                clock.instant(),
                null);
        store.add(kept);
        shares.add(kept, drawn.shares());
        audit.record(actor, id.city(), "plan.ask", plan, kept.version() + " " + funds.pool());
        return id;
    }

    /// 批准 Whoever asked does not answer.
    public DrawnPlan approve(Actor actor, Id id) {
        var of = answered(actor, id);
        if (of.state() == DrawnPlan.State.APPROVED) return of;
        of.mustBeAsked();
        if (of.askedBy().equals(actor.account())) throw new Refusal("plan.own");
        return decide(actor, of, DrawnPlan.State.APPROVED, "");
    }

    public DrawnPlan decline(Actor actor, Id id, String why) {
        var of = answered(actor, id);
        of.mustBeAsked();
        if (why.isBlank()) throw new Refusal("release.why-missing");
        if (why.length() > 200) throw new Refusal("intake.cell.long", 200);
        return decide(actor, of, DrawnPlan.State.DECLINED, why.strip());
    }

    /// 撤回 As long as nobody has answered.
    public DrawnPlan withdraw(Actor actor, Id id) {
        actor.mustBe(OFFICER);
        var of = locked(actor, id);
        if (of.state() == DrawnPlan.State.WITHDRAWN) return of;
        of.mustBeAsked();
        return decide(actor, of, DrawnPlan.State.WITHDRAWN, "");
    }

    /// 修正 An objection nobody opposed corrects a plan: it holds no more, and the roster may have another one (解释 510).
    ///
    /// @throws Refusal `plan.not-approved`, and what stands against it
    public void replace(Actor actor, Id id) {
        actor.mustBe(OFFICER);
        var of = locked(actor, id);
        if (of.state() != DrawnPlan.State.APPROVED) throw new Refusal("plan.not-approved", of.version());
        uses.forEach(it -> it.mustNotBeBegun(of));
        store.replace(id);
        audit.record(actor, id.city(), "plan.replace", id.uuid(), String.valueOf(of.version()));
    }

    /// The share on a line of the plan, as it is printed.
    @Transactional(readOnly = true)
    public Optional<KeptShare> share(Actor actor, DrawnPlan of, int line) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return shares.list(of, line - 1, 1).stream()
                .filter(it -> it.line() == line)
                .findFirst();
    }

    /// The shares of some claims, in the order of the plan.
    @Transactional(readOnly = true)
    public Map<UUID, List<KeptShare>> sharesOf(DrawnPlan of, List<UUID> claims) {
        return shares.of(of, claims).stream()
                .collect(Collectors.groupingBy(KeptShare::claim, LinkedHashMap::new, Collectors.toList()));
    }

    /// All that a claim is paid, in whatever rank.
    @Transactional(readOnly = true)
    public Fen paidTo(DrawnPlan of, UUID claim) {
        return shares.paidTo(of, claim);
    }

    /// @throws Refusal `plan.unknown`, also for one of elsewhere
    @Transactional(readOnly = true)
    public DrawnPlan named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("plan.unknown"));
    }

    @Transactional(readOnly = true)
    public List<DrawnPlan> ofRoster(Actor actor, Id roster) {
        return store.ofRoster(actor.scope(), roster);
    }

    @Transactional(readOnly = true)
    public Outline outline(Actor actor, DrawnPlan of) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return new Outline(of.regime(), shares.sums(of), of.left());
    }

    /// 浏览 A page of shares; who looked stands on the trail.
    public Page<KeptShare> browse(Actor actor, DrawnPlan of, int after) {
        var found = Page.of(shares.list(of, after, PAGE + 1), PAGE, it -> String.valueOf(it.line()));
        audit.list(
                actor,
                of.id().city(),
                "plan.browse",
                found.rows().size(),
                of.id().uuid() + " " + after);
        return found;
    }

    /// All shares, for the sheet that is printed.
    public List<KeptShare> export(Actor actor, DrawnPlan of) {
        audit.record(actor, of.id().city(), "plan.print", of.id().uuid());
        return shares.list(of, 0, Integer.MAX_VALUE);
    }

    /// 待批准的分配方案
    public List<DrawnPlan> asked(Actor actor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var found = store.asked(actor.scope(), actor.city(), MOST);
        audit.list(
                actor,
                actor.city(),
                "plan.list",
                found.stream().map(DrawnPlan::casefile).toList(),
                "ASKED");
        return found;
    }

    static void mustNotHold(Roster of, List<DrawnPlan> plans) {
        plans.stream()
                .filter(it -> it.state() == DrawnPlan.State.ASKED || it.state() == DrawnPlan.State.APPROVED)
                .findFirst()
                .ifPresent(it -> {
                    var code = "plan.standing." + it.state();
                    throw new Refusal(code, it.version(), of.name());
                });
    }

    private static void mustFit(Funds funds, List<Claim> claims) {
        if (funds.free().value() < 0) throw new Refusal("plan.parts-exceed-pool", funds.pool());
        claims.stream()
                .map(Claim::collateral)
                .filter(Objects::nonNull)
                .filter(it -> !funds.collateral().containsKey(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new Refusal("plan.thing-missing", it);
                });
    }

    private DrawnPlan decide(Actor actor, DrawnPlan of, DrawnPlan.State state, String words) {
        store.decide(of.id(), state, actor, words, clock.instant());
        audit.record(actor, of.id().city(), "plan.decide", of.id().uuid(), state + " " + of.version());
        return of;
    }

    private DrawnPlan answered(Actor actor, Id id) {
        actor.mustBe(PRESIDENT);
        return locked(actor, id);
    }

    private DrawnPlan locked(Actor actor, Id id) {
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("plan.unknown"));
        of.mustBeOf(actor);
        return of;
    }
}
