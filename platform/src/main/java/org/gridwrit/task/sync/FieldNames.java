package org.gridwrit.task.sync;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Outlines;
import org.gridwrit.grid.Grids;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.VisitContacts;
import org.gridwrit.task.VisitContacts.Between;
import org.gridwrit.task.VisitContacts.Contact;
import org.gridwrit.task.field.Errand;
import org.gridwrit.task.list.Names;
import org.gridwrit.task.watch.Watches;
import org.springframework.stereotype.Component;

/// What a phone without a signal needs besides codes.
@Component
class FieldNames {
    private static final int MOST_GRIDS = 50;

    private final Names names;
    private final Watches watches;
    private final Grids grids;
    private final Outlines outlines;
    private final VisitContacts contacts;

    FieldNames(Names names, Watches watches, Grids grids, Outlines outlines, VisitContacts contacts) {
        this.names = names;
        this.watches = watches;
        this.grids = grids;
        this.outlines = outlines;
        this.contacts = contacts;
    }

    FieldChanges.Open open(Errand errand) {
        return new FieldChanges.Open(
                errand, names.court(errand.court()), names.place(errand.villageCode()), Outcome.of(errand.kind()));
    }

    /// Of whom the worker may know, who answers for it and to which day.
    List<FieldChanges.Watched> watched(List<Errand> errands) {
        var named = errands.stream()
                .filter(it -> it.kind() == TaskKind.WATCH && it.isNamed())
                .toList();
        var approvers = watches.approvers(named.stream().map(Errand::id).toList());
        return named.stream()
                .map(it -> new FieldChanges.Watched(it.id(), it.dueOn(), approvers.get(it.id())))
                .toList();
    }

    List<Contact> contacts(Actor actor, List<Between> ties) {
        return contacts.of(actor, ties);
    }

    HomeGround ground(Actor actor) {
        var held = grids(actor);
        var counties = held.stream()
                .map(it -> it.villageCode().substring(0, DivisionLevel.COUNTY.digits()))
                .distinct()
                .flatMap(it -> outlines.of(it).stream())
                .map(it -> CountyShape.of(it, names.place(it.county())))
                .toList();
        return new HomeGround(held, counties);
    }

    private List<FieldChanges.Held> grids(Actor actor) {
        return grids.heldBy(new OfWorker(actor.worker()), actor.city(), MOST_GRIDS).stream()
                .map(it -> new FieldChanges.Held(it.id(), it.name(), it.kind(), it.villageCode()))
                .toList();
    }
}
