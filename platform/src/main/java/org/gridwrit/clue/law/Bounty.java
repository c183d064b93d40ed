package org.gridwrit.clue.law;

import java.math.BigInteger;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;

/// 悬赏金 What the notice promises: a sum, or a way of reckoning it (财产调查规定 21, 22).
public sealed interface Bounty {
    /// What is due for what a clue has brought.
    Fen of(Fen recovered);

    /// 固定数额 Due once, as soon as anything has been realised (财产调查规定 24).
    record Sum(Fen amount) implements Bounty {
        public Sum {
            if (amount.value() <= 0) throw new Refusal("reward.sum");
        }

        @Override
        public Fen of(Fen recovered) {
            return recovered.value() > 0 ? amount : Fen.ZERO;
        }
    }

    /// 按比例计算 Less than a fen is not paid, as the notice says.
    ///
    /// @param perMyriad hundredths of a percent
    record Part(int perMyriad) implements Bounty {
        private static final int WHOLE = 10_000;

        public Part {
            if (perMyriad < 1 || perMyriad > WHOLE) throw new Refusal("reward.part");
        }

        @Override
        public Fen of(Fen recovered) {
            return new Fen(BigInteger.valueOf(recovered.value())
                    .multiply(BigInteger.valueOf(perMyriad))
                    .divide(BigInteger.valueOf(WHOLE))
                    .longValueExact());
        }

        /// `2.5` of a hundred.
        public String percent() {
            return java.math.BigDecimal.valueOf(perMyriad, 2)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
