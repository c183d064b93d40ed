package org.gridwrit.clue;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// 线索已到位 Published once for each amount.
///
/// @param step under which it was recorded
/// @param town where it was, empty when nobody knows
public record ClueRecovered(
        Id clue, UUID step, UUID caseId, String caseNumber, String court, String town, LocalDate day, Fen amount) {}
