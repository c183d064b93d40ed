package org.gridwrit.casefile;

import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 立案结果 What became of one case of a docket.
///
/// @param corrected a fact of the case itself is another now, or an applicant was added
/// @param debtors   each telling of a debtor, in the order of the docket; none for a closed case, which asks for
/// nothing
public record Filing(Id casefile, CaseNumber number, Outcome outcome, boolean corrected, List<Debtor> debtors) {
    public enum Outcome {
        NEW,
        UPDATED,
        UNCHANGED
    }

    /// What a telling says that was not known before.
    public enum News {
        ADDED,
        MOVED,
        COMPLETED,
        NONE
    }

    /// 被执行人 The key a debtor has, beside what the docket said of him.
    ///
    /// @param address as told, or the one known where the docket leaves it out
    /// @param index   blind index of the identity number, where one is known
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Debtor(UUID id, NewParty party, String address, byte @Nullable [] index, News news) {}
}
