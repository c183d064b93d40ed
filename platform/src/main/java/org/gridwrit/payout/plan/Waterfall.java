package org.gridwrit.payout.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.shared.Fen;

/// 清偿顺序 Collateral to those it secures, then rank after rank from what is left.
final class Waterfall {
    private final Regime regime;
    private final Map<String, Long> collateral = new TreeMap<>();
    private final Map<Rank, List<Portion>> ranks = new EnumMap<>(Rank.class);
    private final List<List<Share>> shares = new ArrayList<>();
    private long money;

    Waterfall(Regime regime, Funds funds, List<Claim> claims) {
        this.regime = regime;
        money = funds.free().value();
        funds.collateral().forEach((thing, fen) -> collateral.put(thing, fen.value()));
        for (var rank : Rank.values()) ranks.put(rank, new ArrayList<>());
        for (int i = 0; i < claims.size(); i++) {
            shares.add(new ArrayList<>(1));
            enter(i, claims.get(i));
        }
    }

    Plan run() {
        if (regime.takesCostsFromCollateral()) coverCosts();
        new Secured(in(Rank.SECURED), collateral, this::settle, in(Rank.ORDINARY)).pay();
        for (long surplus : collateral.values()) money += surplus;
        for (var rank : regime.ranks()) {
            for (var tier : Tiers.of(in(rank), regime.isByOrder(rank))) money -= settle(money, tier);
        }
        return new Plan(shares.stream().flatMap(List::stream).toList(), new Fen(money));
    }

    /// What a manager is owed above the average wage is no wage, 破产法 113; it stands with the ordinary claims, as
    /// 破产法解释二 24 has it.
    private void enter(int at, Claim claim) {
        long owed = claim.amount().value();
        long wage =
                claim.average() == null ? owed : Math.min(owed, claim.average().value());
        if (wage > 0) in(claim.rank()).add(new Portion(at, claim, claim.rank(), wage));
        if (wage < owed) in(Rank.ORDINARY).add(new Portion(at, claim, Rank.ORDINARY, owed - wage));
    }

    /// Each thing bears the costs that the rest does not cover by what it brought.
    private void coverCosts() {
        long missing = Tiers.owed(in(Rank.COSTS)) - money;
        if (missing <= 0) return;
        var things = List.copyOf(collateral.keySet());
        var brought = things.stream()
                .map(it -> new Portion(0, Secured.standIn(it), Rank.COSTS, collateral.getOrDefault(it, 0L)))
                .toList();
        long all = Tiers.owed(brought);
        long taken = Math.min(missing, all);
        var split = taken < all ? new Split(taken, brought) : null;
        for (int i = 0; i < things.size(); i++) {
            long part = split == null ? brought.get(i).owed() : split.paid[i];
            collateral.merge(things.get(i), -part, Long::sum);
        }
        money += taken;
    }

    private long settle(long available, List<Portion> tier) {
        long owed = Tiers.owed(tier);
        if (available >= owed) {
            for (var it : tier) share(it, it.owed(), new Basis.InFull());
            return owed;
        }
        if (available == 0) {
            for (var it : tier) share(it, 0, new Basis.NothingLeft());
            return 0;
        }
        var split = new Split(available, tier);
        for (int i = 0; i < tier.size(); i++) {
            share(tier.get(i), split.paid[i], new Basis.ProRata(new Fen(available), new Fen(owed), split.odd[i]));
        }
        return available;
    }

    private void share(Portion portion, long fen, Basis basis) {
        shares.get(portion.at()).add(portion.paid(fen, basis));
    }

    private List<Portion> in(Rank rank) {
        return ranks.getOrDefault(rank, List.of());
    }
}
