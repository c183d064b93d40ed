package org.gridwrit.training;

import static org.gridwrit.access.Role.DISPATCHER;
import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.grid.Worker;
import org.gridwrit.grid.Workers;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an office sees of training: who of a township holds which certificate, by name, and nothing by number. How
/// often
/// somebody tried, and who knows more, nobody is shown (国办函〔2026〕12号).
@Service
@Transactional(readOnly = true)
class TrainingOffice {
    private final CertificateStore store;
    private final Courses courses;
    private final Workers workers;
    private final Divisions divisions;
    private final Courts courts;
    private final Clock clock;

    TrainingOffice(
            CertificateStore store, Courses courses, Workers workers, Divisions divisions, Courts courts, Clock clock) {
        this.store = store;
        this.courses = courses;
        this.workers = workers;
        this.divisions = divisions;
        this.courts = courts;
        this.clock = clock;
    }

    /// Which workers a page lists.
    enum Show {
        ALL,
        ENDING,
        MISSING
    }

    /// One worker: what counts, what is soon over, what there is none of.
    record Line(Worker worker, List<Certificate> current, List<Certificate> ending, List<Course> missing) {
        boolean is(Show show) {
            return switch (show) {
                case ALL -> true;
                case ENDING -> !ending.isEmpty();
                case MISSING -> !missing.isEmpty();
            };
        }

        public List<Certificate> held() {
            var all = new ArrayList<>(current);
            all.addAll(ending);
            return all;
        }
    }

    /// The townships an office looks into: a court those of its area.
    List<Division> townships(Actor actor) {
        return divisions.within(reach(actor)).stream()
                .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                .toList();
    }

    /// By name. A township outside the reach of the office has nobody.
    List<Line> inTownship(Actor actor, String township, Show show) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT, DISPATCHER);
        var reach = reach(actor);
        if (!township.startsWith(reach)) return List.of();
        var held = store.inTownship(reach + "%", Division.cityOf(township), township).stream()
                .collect(Collectors.groupingBy(Certificate::worker));
        var today = Times.today(clock);
        return workers.inTownship(actor.scope(), township).stream()
                .map(it -> line(it, held.getOrDefault(it.uuid(), List.of()), today))
                .filter(it -> it.is(show))
                .toList();
    }

    private Line line(Worker worker, List<Certificate> held, LocalDate today) {
        var known = held.stream()
                .filter(it -> it.on(today).counts())
                .map(Certificate::course)
                .collect(Collectors.toSet());
        return new Line(
                worker,
                in(held, CertificateState.CURRENT, today),
                in(held, CertificateState.ENDING, today),
                courses.all().stream().filter(it -> !known.contains(it.key())).toList());
    }

    private static List<Certificate> in(List<Certificate> held, CertificateState state, LocalDate today) {
        return held.stream().filter(it -> it.on(today) == state).toList();
    }

    private String reach(Actor actor) {
        return switch (actor.scope()) {
            case Scope.OfCourt(var code) -> courts.named(code).divisionCode();
            case Scope.OfDivision(var code) -> code;
            case Scope.OfWorker _, Scope.None _ ->
                throw new Refusal("access.role", actor.role().name());
        };
    }
}
