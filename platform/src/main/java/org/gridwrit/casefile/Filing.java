package org.gridwrit.casefile;

import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.shared.Id;

/// 立案结果 What became of one case of a docket.
///
/// @param newDebtors the debtors this call added, in the order of the docket; these are the ones to route
public record Filing(Id casefile, CaseNumber number, Outcome outcome, List<Debtor> newDebtors) {
    public enum Outcome {
        NEW,
        UPDATED,
        UNCHANGED
    }

    /// 被执行人 The key a debtor got, beside what the docket said of him.
    public record Debtor(UUID id, NewParty party) {}
}
