/// 取证 Photographs, recordings and documents that workers bring: sealed, by hash, never changed. Start at [Uploads] for
/// what is on its way and at [EvidenceFiles] for what has come.
@ApplicationModule(
        displayName = "Evidence 取证",
        allowedDependencies = {"seal", "audit", "retention"})
@NullMarked
package org.gridwrit.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
