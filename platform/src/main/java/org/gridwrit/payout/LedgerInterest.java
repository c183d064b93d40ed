package org.gridwrit.payout;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.casefile.ledger.DelayInterest;
import org.gridwrit.payout.interest.Debt;
import org.gridwrit.payout.interest.Line;
import org.gridwrit.shared.Fen;
import org.springframework.stereotype.Component;

/// What has grown for delay on what the ledger of a case knows: one due day, and every receipt on its own.
@Component
class LedgerInterest implements DelayInterest {
    @Override
    public Fen grown(Fen principal, LocalDate lastDay, List<Receipt> receipts, LocalDate until) {
        var debt = new Debt(
                List.of(new Debt.Due(lastDay, principal)),
                receipts.stream()
                        .map(it -> new Debt.Payment(it.day(), it.amount()))
                        .toList(),
                List.of(),
                null,
                null,
                Debt.Order.DEBT_FIRST);
        long grown = 0;
        for (var line : debt.until(until).lines()) {
            if (line instanceof Line.Interest it)
                grown = Math.addExact(grown, it.amount().value());
        }
        return new Fen(grown);
    }
}
