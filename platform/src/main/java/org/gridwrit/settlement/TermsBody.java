package org.gridwrit.settlement;

import static org.gridwrit.shared.Sent.must;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.settlement.law.Instalment;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// Terms as programs send them; money in whole fen.
///
/// @param persuaded the task of the worker who persuaded; only with the first proposal
record TermsBody(
        long claimFen,
        long totalFen,
        long waivedFen,
        @Nullable Roll roll,
        boolean inKind,
        @Nullable String duties,
        @Nullable List<Row> instalments,
        @Nullable UUID persuaded) {
    record Row(@Nullable LocalDate day, long amountFen) {
        Instalment instalment() {
            return new Instalment(must("instalments.day", day), new Fen(amountFen));
        }
    }

    Terms terms() {
        return new Terms(
                new Fen(claimFen),
                new Fen(totalFen),
                new Fen(waivedFen),
                roll == null ? Roll.NEXT_WORKING_DAY : roll,
                inKind,
                duties == null ? "" : duties.strip(),
                must("instalments", instalments).stream().map(Row::instalment).toList());
    }
}
