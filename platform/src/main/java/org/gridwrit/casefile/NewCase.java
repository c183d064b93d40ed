package org.gridwrit.casefile;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 立案 One case as a court's docket tells it. What the docket leaves out (an empty officer or cause, no livelihood, an
/// amount of zero) is no correction of what is known.
public record NewCase(
        CaseNumber number,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        Fen amount,
        List<NewParty> applicants,
        List<NewParty> debtors) {
    public NewCase {
        officer = officer.strip();
        cause = cause.strip();
        applicants = List.copyOf(applicants);
        debtors = List.copyOf(debtors);
    }
}
