/// 通知 Who is told of what happened, and how: live on open pages, in the inbox, on the phone. Start at [Herald], which
/// hears what the other modules publish, then [Notices]; `live` is what open pages are told, `delivery` what is still
/// to
/// be said on phones, `push` and `sms` how it gets there.
@ApplicationModule(
        displayName = "Notice 通知",
        allowedDependencies = {
            "clue",
            "liaison",
            "petition",
            "settlement",
            "statistics",
            "task",
            "training",
            "casefile",
            "casefile :: clock",
            "court",
            "grid",
            "identity",
            "division",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
