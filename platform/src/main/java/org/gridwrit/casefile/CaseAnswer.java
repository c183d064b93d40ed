package org.gridwrit.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case as programs read it; money in whole fen.
record CaseAnswer(
        String id,
        String court,
        String number,
        LocalDate filedOn,
        String officer,
        String cause,
        @Nullable Livelihood livelihood,
        long amountFen,
        long recoveredFen,
        CaseState.Name state,
        @Nullable LocalDate closedOn,
        @Nullable Closing closing,
        List<Party> applicants,
        List<Party> debtors) {
    static CaseAnswer of(CaseFile file) {
        var closed = file.state() instanceof CaseState.Closed it ? it : null;
        return new CaseAnswer(
                file.id().toString(),
                file.court(),
                file.number(),
                file.filedOn(),
                file.officer(),
                file.cause(),
                file.livelihood(),
                file.amount().value(),
                file.recovered().value(),
                file.state().name(),
                closed == null ? null : closed.on(),
                closed == null ? null : closed.way(),
                file.applicants(),
                file.debtors());
    }

    /// One case in a list.
    record InList(
            String id,
            String court,
            String number,
            LocalDate filedOn,
            String officer,
            String cause,
            @Nullable Livelihood livelihood,
            long amountFen,
            long recoveredFen,
            String applicants,
            String debtors,
            CaseState.Name state) {
        static InList of(CaseLine it) {
            return new InList(
                    it.id().toString(),
                    it.court(),
                    it.number(),
                    it.filedOn(),
                    it.officer(),
                    it.cause(),
                    it.livelihood(),
                    it.amount().value(),
                    it.recovered().value(),
                    it.applicants(),
                    it.debtors(),
                    it.state());
        }
    }
}
