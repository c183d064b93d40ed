package org.gridwrit.task;

import java.time.LocalDate;

/// One report as whoever carries it further reads it.
///
/// @param debtor who was visited
/// @param worker the name of who went
/// @param day    when, in China
public record ReportedVisit(String debtor, String worker, String words, LocalDate day) {}
