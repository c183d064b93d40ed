package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Id;

/// 已转入和解履行 Published when enforcement comes to rest on a settlement, in its transaction.
public record CaseSettled(Id casefile, String number, String court, LocalDate day) {}
