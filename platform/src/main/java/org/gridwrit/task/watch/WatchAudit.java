package org.gridwrit.task.watch;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 行踪关注核查 Every watch of the auditor's city, or of the region: who asked, who approved, when it ends, and whether it
/// was
/// answered for in time (个人信息保护法 54).
@Service
@Transactional
class WatchAudit {
    private static final int PAGE = 50;
    private final AuditedWatchStore store;
    private final Courts courts;
    private final Audit audit;
    private final Walls walls;
    private final Clock clock;

    WatchAudit(AuditedWatchStore store, Courts courts, Audit audit, Walls walls, Clock clock) {
        this.store = store;
        this.courts = courts;
        this.audit = audit;
        this.walls = walls;
        this.clock = clock;
    }

    /// One line on the trail for the page, like everybody's.
    Page<AuditedWatch> list(Actor actor, @Nullable UUID before) {
        actor.mustBe(Role.AUDITOR);
        var all = courts.citiesUnder("桂");
        var cities = all.contains(actor.city()) ? List.of(actor.city()) : all;
        var wall = Wall.throughCourts("watch-audit", actor.city());
        var found = walls.within(wall, () -> store.list(cities, before, clock.instant(), PAGE + 1));
        var page = Page.of(found, PAGE, (AuditedWatch it) -> it.id().uuid().toString());
        var cases = page.rows().stream()
                .map(it -> new Id(it.id().city(), it.caseId()))
                .toList();
        audit.list(actor, actor.city(), "watch.list", cases, "audited");
        return page;
    }
}
