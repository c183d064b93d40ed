package org.gridwrit.payout.bank;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;

/// What the first and the last line say of the file.
public record BankHeading(String batch, LocalDate day, int count, Fen sum) {}
