package org.gridwrit.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// 和解情况变化 Published in the transaction of whatever changes how a settlement that binds stands, and when an instalment
/// falls due or is late.
///
/// @param at      of two changes the later says how it stands
/// @param version of the agreement that binds
/// @param lines   the instalments of that version about which there is news
public record SettlementChanged(
        Id settlement,
        UUID caseId,
        String caseNumber,
        String court,
        Instant at,
        LocalDate day,
        int version,
        SettlementState.Name state,
        List<Line> lines) {
    /// @param gone it is neither due nor paid any more
    /// @param late it was not paid in full on the day it was due
    public record Line(UUID key, int number, LocalDate due, Fen amount, boolean paid, boolean late, boolean gone) {
        Line withdrawn() {
            return new Line(key, number, due, amount, false, false, true);
        }
    }
}
