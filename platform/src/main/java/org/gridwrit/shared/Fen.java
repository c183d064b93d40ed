package org.gridwrit.shared;

import java.math.BigDecimal;

/// 分 Money in whole fen, one hundredth of a yuan. Never a floating-point number.
public record Fen(long value) implements Comparable<Fen> {
    public static final Fen ZERO = new Fen(0);

    /// @throws ArithmeticException when the amount has fractions of a fen or exceeds 92 quadrillion yuan
    public static Fen ofYuan(BigDecimal yuan) {
        return new Fen(yuan.movePointRight(2).longValueExact());
    }

    public Fen plus(Fen other) {
        return new Fen(Math.addExact(value, other.value));
    }

    public Fen minus(Fen other) {
        return new Fen(Math.subtractExact(value, other.value));
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(value, 2);
    }

    /// As read by people, with thousands separators: `12,440,000.00`.
    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%,.2f", yuan());
    }

    @Override
    public int compareTo(Fen other) {
        return Long.compare(value, other.value);
    }
}
