package org.gridwrit.operation.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// 违反限制消费情况变化 Published when a report is entered and with each decision, approval and refusal, in its transaction.
///
/// @param step of the course; the entry has the report's own key
/// @param at   of two the later says how it stands
/// @param fine proposed or approved; nothing otherwise
public record BreachMoved(
        Id breach,
        UUID step,
        UUID caseId,
        String caseNumber,
        String court,
        Instant at,
        LocalDate day,
        Breach.State state,
        Fen fine) {}
