package org.gridwrit.payout.interest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gridwrit.shared.Fen;

/// 利率 So many per cent for so many days: 0.0175 % for one, 3.45 % for 365.
///
/// @param percent not below nothing
/// @param days more than none
public record Rate(BigDecimal percent, int days) {
    /// 日万分之一点七五, 8号 1.
    static final Rate DOUBLED = new Rate(new BigDecimal("0.0175"), 1);

    /// Simple interest, rounded half up to the fen.
    Fen on(Fen base, long days) {
        var fen = BigDecimal.valueOf(base.value())
                .multiply(percent)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(100L * this.days), 0, RoundingMode.HALF_UP);
        return new Fen(fen.longValueExact());
    }

    Rate times(BigDecimal factor) {
        return new Rate(percent.multiply(factor), days);
    }
}
