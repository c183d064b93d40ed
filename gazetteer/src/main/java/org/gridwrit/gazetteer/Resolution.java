package org.gridwrit.gazetteer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 定位结果 What an address says about the village it lies in.
public sealed interface Resolution {
    List<Evidence> evidence();

    /// The deepest division that is certain by the text's own words; null when they name none. Where the court sits
    /// helps to read them, but makes nothing known.
    @Nullable
    Division known();

    /// 已定位 One village, named by the address itself.
    ///
    /// @param confidence share of such answers that are right, between 0 and 1
    record Routed(Place village, double confidence, Division known, List<Evidence> evidence) implements Resolution {}

    /// 待选 Two to five villages, the likeliest first, for a person to choose from.
    record Choose(List<Candidate> candidates, @Nullable Division known, List<Evidence> evidence)
            implements Resolution {}

    /// 人工 Nobody can tell from the words alone.
    record Manual(Reason reason, @Nullable Division known, List<Evidence> evidence) implements Resolution {}

    /// Why an address needs a person.
    enum Reason {
        /// Nothing to read.
        EMPTY,
        /// No division of the loaded provinces is named.
        NO_DIVISION,
        /// It names a division outside the loaded provinces.
        ELSEWHERE,
        /// County or township is clear, no village is named.
        NO_VILLAGE,
        /// A village or hamlet is named that no list has.
        UNKNOWN_VILLAGE,
        /// A village is named, and nothing says in which county or township.
        NO_AREA,
        /// Its parts name divisions that do not belong together.
        CONTRADICTION,
        /// More than five villages fit, or the text names more places than an address does.
        TOO_MANY
    }
}
