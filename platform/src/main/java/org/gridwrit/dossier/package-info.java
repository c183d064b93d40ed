/// 密封卷宗 One case as one sealed file: PDF and OFD to read, the evidence as it came, and a manifest that is signed. Start
/// at [Dossiers]; `SealedZip` writes a file, [SealedFiles] proves one.
@ApplicationModule(
        displayName = "Dossier 密封卷宗",
        allowedDependencies = {
            "casefile",
            "casefile :: timeline",
            "evidence",
            "paper",
            "print",
            "court",
            "seal",
            "audit"
        })
@NullMarked
package org.gridwrit.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
