/// 现场执行的规则 What an operation needs before it is planned, what it is warned of, and what its record needs. Pure. "CPL"
/// is
/// 民事诉讼法 (2023).
@NamedInterface("law")
@NullMarked
package org.gridwrit.operation.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
