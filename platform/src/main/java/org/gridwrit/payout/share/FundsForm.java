package org.gridwrit.payout.share;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.gridwrit.payout.plan.Funds;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What there is to share, as a form sends it.
///
/// @param pool    in yuan
/// @param thing   what secures claims, each with what it brought at the same place
/// @param brought in yuan
record FundsForm(
        @Nullable BigDecimal pool,
        @Nullable BigDecimal reserved,
        @Nullable List<String> thing,
        @Nullable List<BigDecimal> brought) {
    private static final int MOST_DIGITS = 15;

    boolean isFilled() {
        return pool != null;
    }

    Funds funds() {
        var things = thing == null ? List.<String>of() : thing;
        var sums = brought == null ? List.<BigDecimal>of() : brought;
        var collateral = new LinkedHashMap<String, Fen>();
        for (int i = 0; i < things.size(); i++) {
            collateral.put(things.get(i), fen(i < sums.size() ? sums.get(i) : null));
        }
        return new Funds(fen(pool), fen(reserved), collateral);
    }

    private static Fen fen(@Nullable BigDecimal yuan) {
        if (yuan == null) return Fen.ZERO;
        boolean whole = yuan.signum() == 0 || yuan.stripTrailingZeros().scale() <= 2;
        if (yuan.signum() < 0 || !whole || yuan.precision() - yuan.scale() > MOST_DIGITS) {
            throw new Refusal("casefile.amount");
        }
        return Fen.ofYuan(yuan);
    }
}
