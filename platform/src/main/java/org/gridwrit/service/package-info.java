/// 送达 Service of documents: the court's act, helped by whoever carries or finds. One service is one document for one
/// addressee at one address in one mode; what failed stays on record and justifies the next mode. Start at
/// [ServiceDesk]; the rules of the law are in `law`, what a worker has handed over is printed by `spot`.
@ApplicationModule(
        displayName = "Service 送达",
        allowedDependencies = {
            "task",
            "casefile",
            "casefile :: clock",
            "casefile :: day",
            "casefile :: number",
            "evidence",
            "paper",
            "print",
            "division",
            "court",
            "seal",
            "audit",
            "retention",
            "web"
        })
@NullMarked
package org.gridwrit.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
