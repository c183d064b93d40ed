package org.gridwrit.task.sync;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.grid.Grids;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.field.Errand;
import org.gridwrit.task.list.Names;
import org.gridwrit.task.watch.Watch;
import org.gridwrit.task.watch.Watches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a phone without a signal needs besides codes.
@Component
class FieldNames {
    private static final int MOST_GRIDS = 50;

    private final Names names;
    private final Watches watches;
    private final Grids grids;

    FieldNames(Names names, Watches watches, Grids grids) {
        this.names = names;
        this.watches = watches;
        this.grids = grids;
    }

    FieldChanges.Open open(Errand errand) {
        return new FieldChanges.Open(
                errand, names.court(errand.court()), names.place(errand.villageCode()), Outcome.of(errand.kind()));
    }

    /// Of whom the worker may know, who answers for it and to which day.
    List<FieldChanges.Watched> watched(List<Errand> errands) {
        return errands.stream()
                .filter(it -> it.kind() == TaskKind.WATCH && it.isNamed())
                .map(it -> new FieldChanges.Watched(it.id(), it.dueOn(), approver(it)))
                .toList();
    }

    private @Nullable String approver(Errand errand) {
        return watches.ofTask(errand.id(), errand.court())
                .map(Watch::decision)
                .map(Watch.Decision::by)
                .orElse(null);
    }

    List<FieldChanges.Held> grids(Actor actor) {
        var city = actor.city();
        return grids.list(actor.scope(), city, city.substring(0, 4), null, MOST_GRIDS).rows().stream()
                .map(it -> new FieldChanges.Held(it.id(), it.name(), it.kind(), it.villageCode()))
                .toList();
    }
}
