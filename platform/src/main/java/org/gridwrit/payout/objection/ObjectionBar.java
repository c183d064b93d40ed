package org.gridwrit.payout.objection;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.division.Holidays;
import org.gridwrit.payout.plan.Regime;
import org.gridwrit.payout.share.DrawnPlan;
import org.gridwrit.payout.share.HeldShares;
import org.gridwrit.payout.share.PlanBar;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A plan of 参与分配 is paid out when everybody has it and the days to object are over; an open objection bars any plan,
/// one in suit only the share in dispute (解释 509–510).
@Service
@Transactional(readOnly = true)
class ObjectionBar implements PlanBar, HeldShares {
    private final ObjectionStore store;
    private final DeliveryStore deliveries;
    private final CaseFiles cases;
    private final Holidays holidays;
    private final Clock clock;

    ObjectionBar(ObjectionStore store, DeliveryStore deliveries, CaseFiles cases, Holidays holidays, Clock clock) {
        this.store = store;
        this.deliveries = deliveries;
        this.cases = cases;
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public void mustNotBar(DrawnPlan of) {
        var scope = new Scope.OfCourt(of.court());
        var open = store.ofPlan(scope, of).stream().filter(Objection::bars).count();
        if (open > 0) throw new Refusal("plan.objected", open);
        if (of.regime() != Regime.PARTICIPATION) return;
        var days = deliveries.days(of);
        int reached = days.stream().mapToInt(DeliveryStore.Days::count).sum();
        int all = deliveries.creditors(of)
                + cases.named(scope, of.casefile()).debtors().size();
        if (reached < all) throw new Refusal("plan.not-reached", all - reached);
        var last = Objection.lastDay(days.getLast().on(), holidays::isWorkingDay);
        if (!Times.today(clock).isAfter(last)) throw new Refusal("plan.days-run", last);
    }

    /// 提存 What is in suit is held, claim by claim.
    @Override
    public Map<UUID, Fen> held(Scope scope, DrawnPlan of) {
        return store.ofPlan(scope, of).stream()
                .filter(it -> it.state() == Course.Name.SUED && it.claim() != null)
                .collect(Collectors.toMap(
                        it -> java.util.Objects.requireNonNull(it.claim()), Objection::disputed, ObjectionBar::more));
    }

    private static Fen more(Fen a, Fen b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
