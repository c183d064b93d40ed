package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;

/// 计数事实 One thing that counts for one measure.
///
/// @param subject what is counted: a task, a case or an entry of the recovery ledger
/// @param village where the help was given
record Fact(Measure measure, UUID subject, LocalDate day, String village, Fen amount) {}
