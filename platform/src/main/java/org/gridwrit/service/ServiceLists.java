package org.gridwrit.service;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 全院送达 Every service of a court on one list. On the trail as a list of the cases it names.
@Service
@Transactional
public class ServiceLists {
    static final int PAGE = 50;

    private final ServiceListStore store;
    private final TaskLists tasks;
    private final Courts courts;
    private final CaseFiles cases;
    private final Audit audit;
    private final Clock clock;

    ServiceLists(ServiceListStore store, TaskLists tasks, Courts courts, CaseFiles cases, Audit audit, Clock clock) {
        this.store = store;
        this.tasks = tasks;
        this.courts = courts;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /// No more than a figure about nobody: no look.
    @Transactional(readOnly = true)
    int count(Actor actor, ServiceFilter filter, @Nullable Set<UUID> own, int most) {
        return store.count(
                actor.scope(),
                tasks.cities(actor),
                courts.under(actor.court()).size() == 1,
                filter,
                own,
                Times.today(clock),
                most);
    }

    /// @param cursor `next` of the page before
    public Page<ServiceOfDocument> list(Actor actor, ServiceFilter filter, @Nullable String cursor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var before =
                cursor == null || cursor.isBlank() ? null : Id.valueOf(cursor).uuid();
        var found = store.list(
                actor.scope(),
                tasks.cities(actor),
                courts.under(actor.court()).size() == 1,
                filter,
                casesOf(actor, filter.officer()),
                Times.today(clock),
                before,
                PAGE + 1);
        var page = Page.of(found, PAGE, (ServiceOfDocument it) -> it.id().toString());
        var named =
                page.rows().stream().map(ServiceOfDocument::casefile).distinct().toList();
        audit.list(actor, actor.city(), "service.list", named, filter);
        return page;
    }

    private @Nullable Set<UUID> casesOf(Actor actor, @Nullable String officer) {
        return officer == null ? null : cases.keysOf(actor.scope(), actor.city(), officer);
    }
}
