package org.gridwrit.casefile.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.search.Names;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// What filing writes of a case itself.
record CaseRow(
        UUID id,
        CaseNumber number,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        Fen amount,
        List<String> applicants,
        List<String> debtors) {
    static CaseRow first(UUID id, NewCase told) {
        return new CaseRow(
                id,
                told.number(),
                told.filedOn(),
                told.officer(),
                told.cause(),
                told.livelihood(),
                told.amount(),
                NewCases.people(told.applicants()).stream().map(NewParty::name).toList(),
                NewCases.people(told.debtors()).stream().map(NewParty::name).toList());
    }

    String names() {
        return String.join("、", folded());
    }

    /// Space-separated, for no gram holds a space and PostgreSQL has no arrays of arrays of different lengths.
    String grams() {
        return String.join(" ", Names.grams(folded(), number.number()));
    }

    private List<String> folded() {
        return Stream.concat(applicants.stream(), debtors.stream())
                .map(Names::fold)
                .distinct()
                .toList();
    }
}
