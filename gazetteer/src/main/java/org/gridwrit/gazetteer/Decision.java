package org.gridwrit.gazetteer;

/// 取舍 When an answer is worth its risk.
///
/// A wrong route shows a debtor's papers to strangers and is set at twenty times the cost of a person having to look.
/// Then a route pays only above a certainty of 1 − 1/20, and every kind of reading that routes is right that often.
final class Decision {
    static final int WRONG_COST = 20;
    static final double LEAST_CONFIDENCE = 1 - 1.0 / WRONG_COST;
    /// A second reading this close makes the first unsafe: 村 and 社区 of one township are told apart by less than other
    /// places.
    static final int MARGIN = 8;
    static final int MARGIN_WITHIN = 4;

    private Decision() {}

    static boolean isNear(Atlas atlas, Reading best, Reading other) {
        boolean within = atlas.parent[best.village()] == atlas.parent[other.village()];
        return other.score() > best.score() - (within ? MARGIN_WITHIN : MARGIN);
    }
}
