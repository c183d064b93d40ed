package org.gridwrit.settlement.talk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Party;
import org.gridwrit.shared.Id;

/// 劝导笔录 The record of one talk. Never changed afterwards.
public record Talk(Id id, UUID caseId, NewTalk what, String by, Instant at) {
    /// The parties who were heard, as far as they are still of the case; always in one order, or a paper that states
    /// them would seem to have been altered.
    public List<Party> heard(CaseFile of) {
        return of.parties().stream()
                .filter(it -> what.heard().contains(it.id()))
                .sorted(Comparator.comparing(Party::role)
                        .thenComparing(Party::name)
                        .thenComparing(Party::id))
                .toList();
    }
}
