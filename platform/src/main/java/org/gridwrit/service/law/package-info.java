/// 送达的规则 What the law says about service of documents, pure: what may be done now, who may receive, what a receipt
/// needs and which day counts. Start at [LawfulModes]. "CPL" is 民事诉讼法 (2023), "解释" the SPC's interpretation of it
/// (2022).
@NamedInterface("law")
@NullMarked
package org.gridwrit.service.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
