/// 众多债权人 Debtors of whom many people wait in one court. Start at `Crowds`.
@NamedInterface("crowd")
@NullMarked
package org.gridwrit.casefile.crowd;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
