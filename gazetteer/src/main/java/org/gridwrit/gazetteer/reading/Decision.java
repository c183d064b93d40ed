package org.gridwrit.gazetteer.reading;

/// 取舍 When an answer is worth its risk.
///
/// A wrong route shows a debtor's papers to strangers and is set at twenty times the cost of a person
/// having to look. Then a route pays only above a certainty of 1 − 1/20, and every kind of reading that
/// routes is right that often.
public final class Decision {
    static final int WRONG_COST = 20;
    public static final double LEAST_CONFIDENCE = 1 - 1.0 / WRONG_COST;
    /// The lead at which the best of two readings is as sure as that: 10 · log₁₀ of its odds, 19 to 1.
    static final int MARGIN = (int) Math.ceil(10 * Math.log10(LEAST_CONFIDENCE / (1 - LEAST_CONFIDENCE)));

    private Decision() {}

    /// Too near to tell apart. Two whole addresses in one text are both meant, whatever speaks for either.
    static boolean isNear(Reading best, Reading other) {
        if (other.score() > best.score() - MARGIN) return true;
        return other.address() != best.address() && other.isWhole() && best.village() != other.village();
    }
}
