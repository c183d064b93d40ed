package org.gridwrit.liaison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.gridwrit.division.Division;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Times;
import org.gridwrit.task.between.AnswerTimes;
import org.gridwrit.task.between.Between;
import org.gridwrit.task.between.Between.Pair;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 联络一览 Which courts and townships have to do with each other: because the one serves where the other lies, because
/// something is open between them, or because somebody was named.
@Service
@Transactional(readOnly = true)
public class Ties {
    private final LiaisonStore store;
    private final Reachable reachable;
    private final Between between;
    private final Courts courts;
    private final Divisions divisions;
    private final Clock clock;

    Ties(LiaisonStore store, Reachable reachable, Between between, Courts courts, Divisions divisions, Clock clock) {
        this.store = store;
        this.reachable = reachable;
        this.between = between;
        this.courts = courts;
        this.divisions = divisions;
        this.clock = clock;
    }

    /// A division, and of how many of its townships both sides have named somebody.
    public record Named(Division division, int townships, int complete) {}

    /// @param lines of a county's townships, or of one township's courts
    /// @param below where the division is larger
    public record Overview(Division division, List<TieLine> lines, List<Named> below) {}

    /// The townships a court asks.
    ///
    /// @param within a city or county; absent for the one the court serves
    public Overview ofCourt(Actor actor, String code, String within) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var court = reachable.mustBeUnder(actor, courts.named(code));
        var division = divisions.named(within.isEmpty() ? court.divisionCode() : within);
        var loads = between.loads(actor, "");
        var rows = rows(actor, List.of(court), "");
        if (division.level() == DivisionLevel.REGION || division.level() == DivisionLevel.CITY) {
            return new Overview(division, List.of(), below(division, rows, List.of(court)));
        }
        var home = within.isEmpty() || within.equals(court.divisionCode());
        var townships = new TreeSet<String>();
        for (var it : divisions.within(division.code())) {
            if (it.level() == DivisionLevel.TOWNSHIP) townships.add(it.code());
        }
        // Debtors live anywhere: what lies outside stands below what the court serves.
        if (home) {
            loads.keySet().stream().filter(it -> it.court().equals(code)).forEach(it -> townships.add(it.township()));
            rows.keySet().forEach(it -> townships.add(it.township()));
        }
        var times = between.times(court, "");
        var lines = townships.stream()
                .sorted((a, b) -> {
                    int own = Boolean.compare(b.startsWith(division.code()), a.startsWith(division.code()));
                    return own != 0 ? own : a.compareTo(b);
                })
                .map(it -> line(court, divisions.named(it), rows, loads, times.getOrDefault(it, AnswerTimes.NONE)))
                .toList();
        return new Overview(division, lines, List.of());
    }

    /// The courts that ask a township.
    ///
    /// @param within a division of the actor's; absent for the actor's own
    public Overview ofTownship(Actor actor, String within) {
        actor.mustBe(Role.DISPATCHER);
        var division = reachable.mustLieWithin(actor, divisions.named(within.isEmpty() ? actor.division() : within));
        var loads = between.loads(actor, division.code());
        var serving = serving(division, loads);
        var rows = rows(actor, courts.all(), division.code());
        if (division.level() != DivisionLevel.TOWNSHIP) {
            return new Overview(division, List.of(), below(division, rows, serving));
        }
        var asking = Stream.concat(serving.stream(), rows.keySet().stream().map(it -> courts.named(it.court())))
                .distinct()
                .toList();
        var lines = new ArrayList<TieLine>();
        for (var it : asking) {
            var times = between.times(it, division.code()).getOrDefault(division.code(), AnswerTimes.NONE);
            lines.add(line(it, division, rows, loads, times));
        }
        return new Overview(division, lines, List.of());
    }

    public AnswerTimes times(Tie tie) {
        var township = tie.township().code();
        return between.times(tie.court(), township).getOrDefault(township, AnswerTimes.NONE);
    }

    public LocalDate today() {
        return Times.today(clock);
    }

    /// Those that serve where it lies, and those that have asked.
    private List<Court> serving(Division division, Map<Pair, Integer> loads) {
        var asking = loads.keySet().stream().map(Pair::court).collect(Collectors.toSet());
        return courts.all().stream()
                .filter(it -> asking.contains(it.code())
                        || (it.level() != Court.Level.HIGH
                                && it.divisionCode().length() > 2
                                && division.code().startsWith(it.divisionCode())))
                .toList();
    }

    private TieLine line(
            Court court,
            Division township,
            Map<Pair, List<LiaisonTerm>> rows,
            Map<Pair, Integer> loads,
            AnswerTimes times) {
        var pair = new Pair(court.code(), township.code());
        var tie = new Tie(court, township, rows.getOrDefault(pair, List.of()));
        return new TieLine(tie, loads.getOrDefault(pair, 0), times, today());
    }

    /// Without contact numbers: a list is no place for them.
    private Map<Pair, List<LiaisonTerm>> rows(Actor actor, Collection<Court> of, String within) {
        var cities = of.stream().map(Court::cityCode).distinct().toList();
        var found = new HashMap<Pair, List<LiaisonTerm>>();
        for (var it : store.current(
                actor.scope(), cities, of.stream().map(Court::code).toList(), within, today())) {
            found.computeIfAbsent(new Pair(it.court(), it.township()), _ -> new ArrayList<>())
                    .add(it.it().withoutPhone());
        }
        return found;
    }

    private List<Named> below(Division division, Map<Pair, List<LiaisonTerm>> rows, List<Court> of) {
        return divisions.children(division.code()).stream()
                .map(child -> {
                    var townships = divisions.within(child.code()).stream()
                            .filter(it -> it.level() == DivisionLevel.TOWNSHIP)
                            .toList();
                    int complete = (int) townships.stream()
                            .filter(town -> of.stream().anyMatch(court -> complete(court, town, rows)))
                            .count();
                    return new Named(child, townships.size(), complete);
                })
                .toList();
    }

    private boolean complete(Court court, Division township, Map<Pair, List<LiaisonTerm>> rows) {
        var tie = new Tie(court, township, rows.getOrDefault(new Pair(court.code(), township.code()), List.of()));
        return tie.standing(Side.COURT).isPresent()
                && tie.standing(Side.TOWNSHIP).isPresent();
    }
}
