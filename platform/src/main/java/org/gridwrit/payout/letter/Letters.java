package org.gridwrit.payout.letter;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.payout.roster.KeptClaim;
import org.gridwrit.payout.roster.Rosters;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.KeptShare;
import org.gridwrit.payout.share.PlanDates;
import org.gridwrit.payout.share.Plans;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 分配通知书 Of one creditor, or of all of a plan, some hundred at a time.
@Service
@Transactional
public class Letters {
    static final int AT_A_TIME = 200;

    private final Plans plans;
    private final Rosters rosters;
    private final PlanDates dates;
    private final Audit audit;

    Letters(Plans plans, Rosters rosters, PlanDates dates, Audit audit) {
        this.plans = plans;
        this.rosters = rosters;
        this.dates = dates;
        this.audit = audit;
    }

    /// @throws Refusal `plan.unknown`, `letter.not-approved`
    @Transactional(readOnly = true)
    DrawnPlan plan(Actor actor, Id plan) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var of = plans.named(actor, plan);
        if (of.state() != DrawnPlan.State.APPROVED) throw new Refusal("letter.not-approved");
        return of;
    }

    /// To one creditor; the look stands on the trail.
    Letter one(Actor actor, DrawnPlan of, UUID claim) {
        var roster = rosters.named(actor, of.rosterId());
        return letters(of, List.of(rosters.look(actor, roster, claim))).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("roster.claim-unknown"));
    }

    /// Before the first of all.
    void begin(Actor actor, DrawnPlan of) {
        audit.record(actor, of.id().city(), "plan.letters", of.id().uuid(), of.claims() + "");
    }

    record Page(List<Letter> letters, int last) {
        boolean isEmpty() {
            return last < 0;
        }
    }

    /// Some hundred after a line of the roster.
    @Transactional(readOnly = true)
    Page after(Actor actor, DrawnPlan of, int line) {
        var roster = rosters.named(actor, of.rosterId());
        var claims = rosters.lines(actor, roster, line, AT_A_TIME);
        if (claims.isEmpty()) return new Page(List.of(), -1);
        return new Page(letters(of, claims), claims.getLast().said().line());
    }

    private List<Letter> letters(DrawnPlan of, List<KeptClaim> claims) {
        var keys = claims.stream().map(KeptClaim::id).toList();
        var shares = plans.sharesOf(of, keys);
        var days = dates.lastDays(of, keys);
        return claims.stream()
                .filter(it -> shares.containsKey(it.id()))
                .map(it -> new Letter(it, shares.getOrDefault(it.id(), List.<KeptShare>of()), days.get(it.id())))
                .toList();
    }
}
