package org.gridwrit.casefile.clock;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 期限将至或已过 Published once for each clock and each step of the ladder, in the transaction that keeps that it was told.
///
/// @param thing the same whenever it is said again
public record ClockRunsOut(
        Id clock, UUID thing, UUID caseId, String caseNumber, String court, ClockKind kind, Step step) {}
