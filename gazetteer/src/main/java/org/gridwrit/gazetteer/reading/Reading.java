package org.gridwrit.gazetteer.reading;

import java.util.List;
import java.util.Locale;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.mention.Mention;

/// One way to understand the whole address: this village, for these reasons.
///
/// @param village node
/// @param address where the address begins that it belongs to, when the text holds several
/// @param score sum of what speaks for it and against it, see `Weights`
/// @param support areas of the text that it lies in
/// @param weights what the score is made of; empty unless an explanation was asked for
record Reading(
        int village,
        int entry,
        Mention mention,
        int address,
        int score,
        Tier tier,
        List<Mention> support,
        List<Explanation.Weight> weights) {

    Reading as(int otherScore) {
        return new Reading(village, entry, mention, address, otherScore, tier, support, weights);
    }

    /// The township it lies in is named, whatever speaks against it.
    boolean namesTownship() {
        for (var it : support) if (it.township()) return true;
        return false;
    }

    /// Its own address names its township too.
    boolean isWhole() {
        return tier == Tier.IN_TOWNSHIP || tier == Tier.BARE_IN_TOWNSHIP;
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
        /// No list has the name; people have confirmed where it lies.
        LEARNED(0.96),
        /// Village named, and nothing says where it lies.
        NOWHERE(0.5),
        /// Something speaks against it.
        DOUBTFUL(0.5);

        final double confidence;
        /// `in-township`, for explanations.
        final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// No answer rests on it.
        boolean isDoubtful() {
            return this == NOWHERE || this == DOUBTFUL;
        }

        Tier(double confidence) {
            this.confidence = confidence;
        }
    }
}
