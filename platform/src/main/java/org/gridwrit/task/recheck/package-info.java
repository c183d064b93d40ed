/// 终本复查 Cases that are terminated for now are rechecked every six months for five years (法〔2016〕373号 9), by the program
/// itself. `RecheckDays` is pure; start at `Rechecks`.
@NamedInterface("recheck")
@NullMarked
package org.gridwrit.task.recheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
