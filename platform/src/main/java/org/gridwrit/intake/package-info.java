/// 导入 Docket batches, their rows and rejects, and the inbox of doubtful routes. Start at `Dockets`; a chunk of rows
/// goes
/// through `ChunkDesk`. Inside: `sheet` reads files, `row` understands rows, `routing` finds grids.
@ApplicationModule(
        displayName = "Intake 导入",
        allowedDependencies = {
            "gazetteer",
            "address",
            "task",
            "casefile",
            "casefile :: number",
            "casefile :: timeline",
            "casefile :: day",
            "grid",
            "court",
            "division",
            "seal",
            "audit",
            "retention"
        })
@NullMarked
package org.gridwrit.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
