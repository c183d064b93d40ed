/// 案号与证件号码 Numbers read as people type them and checked by their rules; no state, no database. Start at `CaseNumber`.
@NamedInterface("number")
@NullMarked
package org.gridwrit.casefile.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
