package org.gridwrit.payout.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.gridwrit.shared.Fen;

/// Amounts as rosters write them: `12,440.50`.
public final class Yuan {
    /// 92 quadrillion yuan fit a sum; a trillion on one claim leaves room for any roster.
    private static final int MOST_DIGITS = 12;

    private Yuan() {}

    /// @return nothing for what is no amount above zero in whole fen
    public static Optional<Fen> parse(String words) {
        try {
            var yuan = new BigDecimal(words.replace(",", "").replace("，", "").strip());
            boolean small = yuan.signum() > 0 && yuan.precision() - yuan.scale() <= MOST_DIGITS;
            boolean whole = yuan.stripTrailingZeros().scale() <= 2;
            return small && whole ? Optional.of(Fen.ofYuan(yuan)) : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
