/// 文书 Documents of a case: written from a template of the court, numbered, printed and kept as they were issued. Start
/// at
/// [Papers]; whoever owns the facts that a kind of paper states implements [PaperSource].
@ApplicationModule(
        displayName = "Paper 文书",
        allowedDependencies = {"web", "print", "casefile", "casefile :: timeline", "court", "seal", "audit", "retention"
        })
@NullMarked
package org.gridwrit.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
