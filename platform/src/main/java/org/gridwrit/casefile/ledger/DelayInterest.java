package org.gridwrit.casefile.ledger;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.shared.Fen;

/// 加倍部分债务利息 Reckoned by whoever has the rules of it (法释〔2014〕8号); the ledger only knows what was paid when.
public interface DelayInterest {
    record Receipt(LocalDate day, Fen amount) {}

    /// @param lastDay  of the period for performance
    /// @param receipts on or before `until`
    /// @param until    the last day counted
    /// @return all that has grown, paid or not
    Fen grown(Fen principal, LocalDate lastDay, List<Receipt> receipts, LocalDate until);
}
