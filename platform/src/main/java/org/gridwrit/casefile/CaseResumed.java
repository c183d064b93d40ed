package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Id;

/// 已恢复执行 Published once per resumption, in its transaction.
public record CaseResumed(Id casefile, String number, String court, LocalDate day) {}
