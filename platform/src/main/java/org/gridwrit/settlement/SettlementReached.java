package org.gridwrit.settlement;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 达成和解 Published once for each settlement, when the officer confirms it; amendments are not another one.
///
/// @param persuaded the task of the worker who persuaded, to whom the credit goes; absent where nobody was asked
public record SettlementReached(
        Id settlement,
        UUID caseId,
        String caseNumber,
        String court,
        Fen total,
        LocalDate day,
        @Nullable UUID persuaded) {}
