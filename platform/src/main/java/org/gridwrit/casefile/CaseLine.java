package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 案件清单的一行 One case in a list.
public record CaseLine(
        Id id,
        String court,
        String number,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        Fen amount,
        Fen recovered,
        String applicants,
        String debtors,
        CaseState.Name state) {}
