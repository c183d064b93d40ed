/// 期限 One reckoning for all periods of law, and the clocks that run in a case. What is pure – [Reckoning], [Term],
/// [ClockKind] – any module may ask; start at [Clocks] for what is kept. "CPL" is 民事诉讼法 (2023), "解释" the SPC's
/// interpretation of it (2022).
@NamedInterface("clock")
@NullMarked
package org.gridwrit.casefile.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
