package org.gridwrit.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope.OfDivision;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Times;
import org.gridwrit.task.VisitContacts;
import org.springframework.stereotype.Component;

/// 随身联系人 A worker stands on the township's side of the tie, for as long as a task between the two is open with them: a
/// name
/// and the office's number, and nothing of who spoke before (ADR 315).
@Component
class OnPhones implements VisitContacts {
    private final LiaisonStore store;
    private final Courts courts;
    private final Divisions divisions;
    private final Walls walls;
    private final Audit audit;
    private final Clock clock;

    OnPhones(LiaisonStore store, Courts courts, Divisions divisions, Walls walls, Audit audit, Clock clock) {
        this.store = store;
        this.courts = courts;
        this.divisions = divisions;
        this.walls = walls;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<Contact> of(Actor worker, Collection<Between> ties) {
        worker.mustBe(Role.WORKER);
        var today = Times.today(clock);
        var told = new ArrayList<Contact>();
        for (var it : ties) {
            var tie = tie(it);
            for (var speaking : speaking(tie, today)) {
                var phone = speaking.phone();
                if (phone == null) continue;
                told.add(new Contact(it.court(), it.township(), speaking.side() == Side.COURT, speaking.name(), phone));
            }
        }
        audit.list(worker, worker.city(), "liaison.list", told.size(), ties);
        return told;
    }

    private static List<LiaisonTerm> speaking(Tie tie, LocalDate today) {
        return Stream.of(Side.values())
                .flatMap(it -> tie.speaking(it, today).stream())
                .toList();
    }

    private Tie tie(Between it) {
        var empty = new Tie(courts.named(it.court()), divisions.named(it.township()), List.of());
        var within = Wall.throughGrids("visit-contacts", it.township());
        return walls.within(
                within,
                () -> new Tie(empty.court(), empty.township(), store.of(new OfDivision(it.township()), empty, false)));
    }
}
