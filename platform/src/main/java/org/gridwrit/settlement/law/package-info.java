/// 和解的规则 What the law says about settlements in enforcement, pure: what an agreement needs, who may sign it, how it is
/// performed, and what is open when it is not. Start at [Terms] and [Signing]. "CPL" is 民事诉讼法 (2023), "规定" 法释
/// 〔2018〕3号 on settlements in enforcement, "解释" the SPC's interpretation of the CPL (2022).
@NamedInterface("law")
@NullMarked
package org.gridwrit.settlement.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
