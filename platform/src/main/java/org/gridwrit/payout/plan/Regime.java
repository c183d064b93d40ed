package org.gridwrit.payout.plan;

import static org.gridwrit.payout.plan.Rank.COMMON_BENEFIT;
import static org.gridwrit.payout.plan.Rank.COSTS;
import static org.gridwrit.payout.plan.Rank.EMPLOYEE;
import static org.gridwrit.payout.plan.Rank.ORDINARY;
import static org.gridwrit.payout.plan.Rank.PREFERRED;
import static org.gridwrit.payout.plan.Rank.SECURED;
import static org.gridwrit.payout.plan.Rank.SOCIAL_INSURANCE_AND_TAX;
import static org.gridwrit.payout.plan.Rank.SUBORDINATED;

import java.util.List;

/// 分配的依据 Which law shares the money out.
public enum Regime {
    /// 破产清算, 破产法 43, 109, 113.
    BANKRUPTCY(COSTS, COMMON_BENEFIT, EMPLOYEE, SOCIAL_INSURANCE_AND_TAX, ORDINARY, SUBORDINATED),
    /// 参与分配: the debtor is a citizen or an organisation that cannot go bankrupt, 解释 506–508.
    PARTICIPATION(COSTS, PREFERRED, ORDINARY, SUBORDINATED),
    /// 按查封顺序: a company that was not taken into bankruptcy, 解释 514.
    SEIZURE(COSTS, PREFERRED, ORDINARY, SUBORDINATED),
    /// 单一债权人: principal before doubled interest, 法释〔2014〕8号 4.
    SINGLE(COSTS, ORDINARY, SUBORDINATED);

    private final List<Rank> ranks;

    Regime(Rank... ranks) {
        this.ranks = List.of(ranks);
    }

    /// Paid from what is left of the pool, the first first.
    List<Rank> ranks() {
        return ranks;
    }

    public boolean knows(Rank rank) {
        return ranks.contains(rank) || rank == SECURED && this != SINGLE;
    }

    /// Only here do those of one rank not share alike: who seized first is paid first, 解释 514.
    boolean isByOrder(Rank rank) {
        return this == SEIZURE && rank == ORDINARY;
    }

    /// Proceeds of an enforcement pay its costs before anybody, also before the secured (解释 508); a bankruptcy's
    /// costs never touch the collateral (破产法 109).
    boolean takesCostsFromCollateral() {
        return this != BANKRUPTCY;
    }
}
