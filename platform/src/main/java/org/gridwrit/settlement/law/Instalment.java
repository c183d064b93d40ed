package org.gridwrit.settlement.law;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;

/// 分期 One instalment as it stands in the agreement; when it is due also depends on [Roll].
public record Instalment(LocalDate agreedOn, Fen amount) {}
