package org.gridwrit.payout.roster;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.intake.sheet.Limits;
import org.gridwrit.payout.plan.Claim;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 债权名册 Opened for a case by its court, filled from sheets, fixed, and from then on what plans are drawn from.
@Service
@Transactional
public class Rosters {
    public static final int PAGE = 50;
    private static final UUID LAST = new UUID(-1, -1);
    private static final int NAME_LONGEST = 60;

    private final RosterStore store;
    private final ClaimStore claims;
    private final ClaimSealing sealing;
    private final BankPrefixes prefixes;
    private final CaseFiles cases;
    private final List<RosterUse> uses;
    private final Limits limits;
    private final Audit audit;
    private final Clock clock;

    Rosters(
            RosterStore store,
            ClaimStore claims,
            ClaimSealing sealing,
            BankPrefixes prefixes,
            CaseFiles cases,
            List<RosterUse> uses,
            Limits limits,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.claims = claims;
        this.sealing = sealing;
        this.prefixes = prefixes;
        this.cases = cases;
        this.uses = uses;
        this.limits = limits;
        this.audit = audit;
        this.clock = clock;
    }

    /// 编制
    ///
    /// @param roster made by whoever sends it, so that a resent request opens one
    /// @throws Refusal `roster.name-missing`, `roster.id-taken`
    public Id open(Actor actor, Id casefile, UUID roster, String name, Regime regime) {
        actor.mustBe(OFFICER);
        var title = name.strip();
        if (title.isEmpty()) throw new Refusal("roster.name-missing");
        if (title.length() > NAME_LONGEST) throw new Refusal("intake.cell.long", NAME_LONGEST);
        var file = cases.own(actor, casefile);
        var id = new Id(casefile.city(), roster);
        if (store.add(roster, file, title, regime, actor, clock.instant())) {
            audit.record(actor, id.city(), "roster.open", roster, regime.name());
        } else if (store.named(actor.scope(), id).isEmpty()) {
            throw new Refusal("roster.id-taken");
        }
        return id;
    }

    /// 读入 All lines of a sheet, or none of them.
    ///
    /// @return how many lines came
    /// @throws Faulty with every wrong row, when there is one
    int take(Actor actor, Id id, Path sheet) {
        var of = mine(actor, id);
        of.mustBeOpen();
        var known = claims.known(of);
        var banks = prefixes.byPrefix();
        int after = claims.lastLine(of);
        int[] taken = {after};
        try {
            int lines = new RosterSheet(sheet, limits, of.regime(), Times.today(clock))
                    .read(it -> known.mustBeNew(it.checked(banks), sealing.index(it.id())), it -> {
                        claims.add(of, after, it);
                        taken[0] += it.size();
                    });
            if (taken[0] > RosterSheet.MOST) throw new Refusal("roster.too-many", RosterSheet.MOST);
            audit.record(actor, id.city(), "roster.take", id.uuid(), lines + "");
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// 不予确认 The line stays to be read, and counts no more.
    public void strike(Actor actor, Id id, UUID claim, String why) {
        var of = mine(actor, id);
        of.mustBeOpen();
        var reason = why.strip();
        if (reason.isEmpty()) throw new Refusal("roster.why-missing");
        if (reason.length() > 200) throw new Refusal("intake.cell.long", 200);
        var line = claims.named(of, claim).orElseThrow(() -> new Refusal("roster.claim-unknown"));
        if (!line.counts()) throw new Refusal("roster.struck");
        claims.strike(of, claim, reason, actor);
        audit.record(actor, id.city(), "roster.strike", claim);
    }

    /// 确认名册
    ///
    /// @throws Refusal `roster.empty`
    public void fix(Actor actor, Id id) {
        var of = mine(actor, id);
        if (of.state() == Roster.State.FIXED) return;
        if (claims.sums(of).isEmpty()) throw new Refusal("roster.empty");
        store.fix(id, actor, clock.instant());
        audit.record(actor, id.city(), "roster.fix", id.uuid());
    }

    /// 重新编制 As long as no plan that was drawn from it is approved or waits for its answer.
    public void reopen(Actor actor, Id id) {
        var of = mine(actor, id);
        if (of.state() == Roster.State.OPEN) return;
        for (var it : uses) it.mustNotHold(of);
        store.open(id);
        audit.record(actor, id.city(), "roster.reopen", id.uuid());
    }

    @Transactional(readOnly = true)
    public Page<Roster> list(Actor actor, @Nullable Id casefile, @Nullable UUID after) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var city = casefile == null ? actor.city() : casefile.city();
        var of = casefile == null ? null : casefile.uuid();
        var found = store.list(actor.scope(), city, of, after == null ? LAST : after, PAGE + 1);
        return Page.of(found, PAGE, it -> it.id().uuid().toString());
    }

    /// @throws Refusal `roster.unknown`, also for one of elsewhere
    @Transactional(readOnly = true)
    public Roster named(Actor actor, Id id) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        return store.named(actor.scope(), id).orElseThrow(() -> new Refusal("roster.unknown"));
    }

    /// 浏览 A page of lines; who looked stands on the trail.
    public Page<KeptClaim> browse(Actor actor, Roster of, int after) {
        var found = Page.of(
                claims.list(of, after, PAGE + 1),
                PAGE,
                it -> String.valueOf(it.said().line()));
        audit.list(
                actor,
                of.id().city(),
                "roster.browse",
                found.rows().size(),
                of.id().uuid() + " " + after);
        return found;
    }

    /// 查看 One creditor's line, with number, phone and account.
    public KeptClaim look(Actor actor, Roster of, UUID claim) {
        var found = claims.named(of, claim).orElseThrow(() -> new Refusal("roster.claim-unknown"));
        audit.look(actor, of.id().city(), "roster.look", claim, of.caseNumber());
        return found;
    }

    @Transactional(readOnly = true)
    public List<RankSum> sums(Actor actor, Roster of) {
        of.mustBeSeenBy(actor);
        return claims.sums(of);
    }

    @Transactional(readOnly = true)
    public int doubtful(Actor actor, Roster of) {
        of.mustBeSeenBy(actor);
        return claims.doubtful(of);
    }

    /// 担保财产 What secures claims, in the order of their lines.
    @Transactional(readOnly = true)
    public List<String> things(Actor actor, Roster of) {
        of.mustBeSeenBy(actor);
        return claims.things(of);
    }

    /// For letters: lines after one that count; who asks for all of them has put that on the trail.
    @Transactional(readOnly = true)
    public List<KeptClaim> lines(Actor actor, Roster of, int after, int limit) {
        of.mustBeSeenBy(actor);
        return claims.list(of, after, limit);
    }

    /// For a plan: every line that counts.
    @Transactional(readOnly = true)
    public List<Claim> claims(Actor actor, Roster of) {
        of.mustBeSeenBy(actor);
        return claims.claims(of);
    }

    /// Under its lock: one at a time changes a roster or draws from it.
    public Roster mine(Actor actor, Id id) {
        actor.mustBe(OFFICER);
        var of = store.lock(actor.scope(), id).orElseThrow(() -> new Refusal("roster.unknown"));
        of.mustBeOf(actor);
        return of;
    }
}
