package org.gridwrit.casefile;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 案件 One case, one file (一案一档): its facts as they stand now, and its parties.
///
/// @param court     the court's code, 桂1481
/// @param number    canonical, （2019）桂1481执123号
/// @param recovered 执行到位 all money recovered so far
public record CaseFile(
        Id id,
        String court,
        String number,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        Fen amount,
        Fen recovered,
        CaseState state,
        List<Party> parties) {
    public List<Party> applicants() {
        return in(PartyRole.APPLICANT);
    }

    public List<Party> debtors() {
        return in(PartyRole.DEBTOR);
    }

    /// A court above may look, and decides nothing in the cases of another (CPL 239).
    void mustBeOf(Actor actor) {
        if (!court.equals(actor.court())) throw new Refusal("casefile.other-court", number);
    }

    private List<Party> in(PartyRole role) {
        return parties.stream().filter(it -> it.role() == role).toList();
    }
}
