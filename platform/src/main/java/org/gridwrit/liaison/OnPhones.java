package org.gridwrit.liaison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope.OfDivision;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Times;
import org.gridwrit.task.VisitContacts;
import org.springframework.stereotype.Component;

/// 随身联系人 A worker stands on the township's side of the tie, for as long as a task between the two is open with them: a
/// name and the office's number, and nothing of who spoke before (ADR 315).
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
        var byTownship =
                ties.stream().collect(groupingBy(Between::township, TreeMap::new, mapping(Between::court, toList())));
        var told = new ArrayList<Contact>();
        byTownship.forEach((township, asking) -> {
            for (var tie : ties(township, asking, today)) told.addAll(speaking(tie, today));
        });
        audit.list(worker, worker.city(), "liaison.list", told.size(), ties);
        return told;
    }

    private List<Tie> ties(String township, List<String> codes, LocalDate today) {
        var asking = codes.stream().map(courts::named).toList();
        var cities = asking.stream().map(Court::cityCode).distinct().toList();
        var rows = walls.within(
                Wall.throughGrids("visit-contacts", township),
                () -> store.current(new OfDivision(township), cities, codes, township, today));
        return asking.stream()
                .map(court -> new Tie(
                        court,
                        divisions.named(township),
                        rows.stream()
                                .filter(it -> it.court().equals(court.code()))
                                .map(LiaisonStore.Row::it)
                                .toList()))
                .toList();
    }

    private static List<Contact> speaking(Tie tie, LocalDate today) {
        return Stream.of(Side.values())
                .flatMap(it -> tie.speaking(it, today).stream())
                .flatMap(it -> Stream.ofNullable(it.phone())
                        .map(phone -> new Contact(
                                tie.court().code(), tie.township().code(), it.side() == Side.COURT, it.name(), phone)))
                .toList();
    }
}
