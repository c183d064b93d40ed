package org.gridwrit.clue;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.task.commission.CaseCommissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 线索建议 By the figures of the town, of the court, or of the region where those are too few. Of the region a court
/// learns sums by kind and source, and nothing of which court or town they came from.
@Service
@Transactional(readOnly = true)
class Proposals {
    private static final Scope REGION = new Scope.OfCourt("桂");
    private final ClueLists lists;
    private final ClueTallyStore tallies;
    private final Clues clues;
    private final CaseFiles cases;
    private final CaseCommissions commissions;
    private final Courts courts;
    private final Walls walls;

    Proposals(
            ClueLists lists,
            ClueTallyStore tallies,
            Clues clues,
            CaseFiles cases,
            CaseCommissions commissions,
            Courts courts,
            Walls walls) {
        this.lists = lists;
        this.tallies = tallies;
        this.clues = clues;
        this.cases = cases;
        this.commissions = commissions;
        this.courts = courts;
        this.walls = walls;
    }

    /// One for each debtor. Nothing is proposed for a case that is closed.
    List<Proposal> of(Actor actor, Id casefile) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var file = cases.named(actor.scope(), casefile);
        if (!file.state().open()) return List.of();
        var told = clues.ofCase(actor, casefile).kinds();
        var known = new NextTask.Known(lists.tallies(actor), ofRegion(actor));
        return commissions.of(actor, file).stream()
                .map(it -> new Proposal(it, NextTask.propose(known, it.town(), told)))
                .toList();
    }

    private List<ClueTally> ofRegion(Actor actor) {
        var cities = courts.citiesUnder("桂");
        return walls.within(Wall.throughCourts("yields", actor.city()), () -> tallies.byKind(REGION, cities));
    }
}
