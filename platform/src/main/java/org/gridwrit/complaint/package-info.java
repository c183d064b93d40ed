/// 投诉建议 What anybody may say about the programme, and the answer they get. Start at [Complaints].
@ApplicationModule(
        displayName = "Complaint 投诉建议",
        allowedDependencies = {
            "division",
            "court",
            "casefile",
            "casefile :: day",
            "casefile::number",
            "seal",
            "audit",
            "retention"
        })
@NullMarked
package org.gridwrit.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
