/// 线索的规则 What may follow what, which measure suits which thing, when two clues are the same, how credit is shared.
/// Pure. "CPL" is 民事诉讼法 (2023), "解释" the SPC's interpretation of it (2022).
@NamedInterface("law")
@NullMarked
package org.gridwrit.clue.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
