package org.gridwrit.gazetteer;

import java.util.List;

/// One way to understand the whole address: this village, for these reasons.
///
/// @param village node
/// @param score sum of what speaks for it and against it, see `Weighing`
/// @param support areas of the text that it lies in
record Reading(int village, int entry, Mention mention, int score, Tier tier, List<Mention> support) {

    Reading as(int otherScore) {
        return new Reading(village, entry, mention, otherScore, tier, support);
    }

    /// How good the best reading of this kind is; the confidence is the share that is right.
    enum Tier {
        /// Village and township are both named.
        IN_TOWNSHIP(0.995),
        /// Village named, without 村; township named; nothing after it makes it a road or estate.
        BARE_IN_TOWNSHIP(0.97),
        /// Village and county are named, no township.
        IN_COUNTY(0.985),
        /// As before, and a township that is no more.
        MOVED_IN_COUNTY(0.97),
        /// Village named, the city named or known from the court.
        IN_CITY(0.955),
        /// Misspelt village in its township.
        MISSPELT(0.96),
        /// Something speaks against it.
        DOUBTFUL(0.5);

        final double confidence;

        Tier(double confidence) {
            this.confidence = confidence;
        }
    }
}
