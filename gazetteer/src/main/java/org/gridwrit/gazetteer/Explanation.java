package org.gridwrit.gazetteer;

import java.util.List;

/// 解读 How an address was read: every village that was thought of, what spoke for and against it, and what
/// was decided.
///
/// @param address as it was given
/// @param folded what was compared: simplified, half-width, without spaces; its indices are not those of
///     the address
/// @param areas what the text says about city, county and township
/// @param readings the likeliest first; those that were given up come last
/// @param policy what decides between an answer and a person
/// @param outcome what `resolve` answers
public record Explanation(
        String address,
        String folded,
        List<Evidence> areas,
        List<Considered> readings,
        Policy policy,
        Resolution outcome) {

    /// 解读之一 One village that may be meant.
    ///
    /// @param kind stable word for how it was read: `in-township`, `in-county`, `misspelt`, `doubtful`, …
    /// @param score sum of the weights; ten points more are about ten times likelier
    /// @param confidence share of readings of this kind that are right, when no other is near
    /// @param standing whether it was decided on, offered or given up
    /// @param weights what the score is made of; what has fewer than 0 points contradicts
    public record Considered(
            Place place,
            String kind,
            int score,
            double confidence,
            Standing standing,
            List<Evidence> evidence,
            List<Weight> weights) {}

    /// Where a reading stands among the others.
    public enum Standing {
        /// The only one within the margin, or tied with others there.
        NEAR,
        /// Further than the margin behind the best.
        BEHIND,
        /// What speaks against it weighs more.
        GIVEN_UP
    }

    /// 分量 One reason for or against a reading.
    ///
    /// @param rule stable word: `marked`, `township`, `county`, `court`, `trap`, `other-township`, …
    /// @param start span of the address it rests on, up to `end`; both 0 when it rests on none
    public record Weight(String rule, int points, int start, int end, String text) {}

    /// 取舍 What decides between an answer and a person.
    ///
    /// @param wrongCost what a wrong route costs, where no route costs 1
    /// @param leastConfidence below which a route would cost more than none
    /// @param margin points by which the best must lead the next
    public record Policy(int wrongCost, double leastConfidence, int margin) {}
}
