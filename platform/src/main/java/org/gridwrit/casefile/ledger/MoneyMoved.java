package org.gridwrit.casefile.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;

/// 款项变动 What the court holds in a case is another amount now. Published in the transaction of the entry.
///
/// @param before what it held, and what it holds
public record MoneyMoved(Id casefile, String number, String court, UUID entry, LocalDate day, Fen before, Fen after) {}
