/// 执行款账 The money of each case, to the fen: what came, what was deducted, what was paid out, what was given up. Entries
/// are only added to; `Account` is pure and says what may be added, start at `Ledgers`. Other modules bring what
/// happened
/// with them through `Ledgers.hear`.
@NamedInterface("ledger")
@NullMarked
package org.gridwrit.casefile.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
