package org.gridwrit.payout.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongBiFunction;
import org.gridwrit.shared.Fen;

/// 担保物 Each thing pays those it secures, first registered first (民法典 414); who is not covered by it joins the ordinary
/// creditors with the rest (破产法 110). What is over stays with the thing.
///
/// @param settle pays a tier from an amount of fen and answers how much it took
/// @param ordinary where the rest of a claim goes
record Secured(
        List<Portion> claims,
        Map<String, Long> collateral,
        ToLongBiFunction<Long, List<Portion>> settle,
        List<Portion> ordinary) {

    void pay() {
        var byThing = new TreeMap<String, List<Portion>>();
        for (var it : claims)
            byThing.computeIfAbsent(thing(it), _ -> new ArrayList<>()).add(it);
        byThing.forEach((thing, secured) -> {
            for (var tier : Tiers.of(secured, true)) pay(thing, tier);
        });
    }

    private void pay(String thing, List<Portion> tier) {
        long brought = collateral.getOrDefault(thing, 0L);
        long owed = Tiers.owed(tier);
        if (brought >= owed) {
            collateral.put(thing, brought - settle.applyAsLong(brought, tier));
            return;
        }
        collateral.put(thing, 0L);
        var split = new Split(brought, tier);
        var covered = new ArrayList<Portion>();
        for (int i = 0; i < tier.size(); i++) {
            var it = tier.get(i);
            if (split.paid[i] > 0) covered.add(new Portion(it.at(), it.claim(), Rank.SECURED, split.paid[i]));
            ordinary.add(it.unpaid(split.paid[i]));
        }
        var _ = settle.applyAsLong(brought, covered);
    }

    private static String thing(Portion portion) {
        var thing = portion.claim().collateral();
        return thing == null ? "" : thing;
    }

    /// A thing among things that are shared like claims.
    static Claim standIn(String thing) {
        return new Claim(thing, thing, Rank.COSTS, Fen.ZERO, thing, 1, null);
    }
}
