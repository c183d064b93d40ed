package org.gridwrit.task.late;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.sync.RefusedFact;
import org.gridwrit.task.sync.RefusedFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 迟到与未收下 For courts and townships, of the last ninety days.
@Service
@Transactional
public class LateLists {
    private static final Duration SHOWN = Duration.ofDays(90);
    private static final int MOST = 100;

    private final LateStore store;
    private final RefusedFacts refused;
    private final TaskLists reach;
    private final Audit audit;
    private final Clock clock;

    LateLists(LateStore store, RefusedFacts refused, TaskLists reach, Audit audit, Clock clock) {
        this.store = store;
        this.refused = refused;
        this.reach = reach;
        this.audit = audit;
        this.clock = clock;
    }

    /// One line on the trail: debtors are named, and what was said about them.
    LateAndRefused list(Actor actor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT, Role.DISPATCHER);
        var since = Times.utc(clock.instant().minus(SHOWN));
        var late = store.list(actor.scope(), reach.cities(actor), since, MOST);
        var closed = refused.list(actor);
        var seen = Stream.concat(
                        late.stream().map(LateReport::task),
                        closed.stream().filter(it -> it.body() != null).map(RefusedFact::task))
                .filter(Objects::nonNull)
                .map(Id.class::cast)
                .distinct()
                .toList();
        audit.list(actor, actor.city(), "task.list", seen, "late");
        return new LateAndRefused(late, closed);
    }
}
