package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.clue.law.Move;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;

/// Histories of cases as tests need them, by seed.
final class Happened {
    static final String CHONGZUO = "451400";
    static final List<String> COURTS = List.of("桂14", "桂1481", "桂1421");
    static final List<String> VILLAGES =
            List.of("451481100200", "451481101001", "451421100001", "451421105200", "450205001001");

    record Entry(CountedCase of, Happening happening) {}

    private Happened() {}

    static Actor actor(Role role, Scope scope) {
        return new Actor(UUID.randomUUID(), role.name(), role, CHONGZUO, scope);
    }

    static CountedCase aCase(String court, Livelihood livelihood) {
        var id = UUID.randomUUID();
        return new CountedCase(
                CHONGZUO, id, "（2019）" + court + "执" + (id.hashCode() & 0xFFFF) + "号", court, livelihood);
    }

    static Happening.Confirmation confirmed(LocalDate day, TaskKind kind, Outcome outcome) {
        return new Happening.Confirmation(UUID.randomUUID(), day, VILLAGES.getFirst(), kind, outcome, false);
    }

    static List<Entry> history(Random random, int cases) {
        var history = new ArrayList<Entry>();
        for (int i = 0; i < cases; i++) {
            var livelihood = random.nextBoolean() ? Livelihood.WAGES : Livelihood.TRAFFIC;
            var of = aCase(COURTS.get(random.nextInt(COURTS.size())), livelihood);
            if (random.nextInt(3) == 0) clue(of, random).forEach(it -> history.add(new Entry(of, it)));
            if (random.nextInt(2) == 0) Trodden.steps(of, random).forEach(it -> history.add(new Entry(of, it)));
            if (random.nextInt(8) == 0) Trodden.forNow(of, random).forEach(it -> history.add(new Entry(of, it)));
            if (random.nextInt(3) == 0) history.add(new Entry(of, useful(of, random)));
            int happenings = 1 + random.nextInt(5);
            for (int j = 0; j < happenings; j++) history.add(new Entry(of, happening(random)));
        }
        return history;
    }

    /// One of its tasks was confirmed, once.
    private static Happening useful(CountedCase of, Random random) {
        var day = LocalDate.of(2018, 12, 1).plusDays(random.nextInt(430));
        return new Happening.Confirmation(
                Trodden.task(of, random),
                day,
                VILLAGES.getFirst(),
                TaskKind.FIND_PROPERTY,
                Outcome.PROPERTY_FOUND,
                true);
    }

    /// One clue and up to six decisions about it, as `Move` lets them follow each other.
    static List<Happening.Clue> clue(CountedCase of, Random random) {
        var task = random.nextBoolean() ? Trodden.task(of, random) : null;
        var course = new ArrayList<Happening.Clue>();
        var id = new UUID(random.nextLong(), random.nextLong());
        var place = List.of("451481100", "451481101", "451481000", "451400000").get(random.nextInt(4));
        var source = Source.values()[random.nextInt(Source.values().length)];
        var kind = AssetKind.values()[random.nextInt(AssetKind.values().length)];
        var state = ClueState.CLAIMED;
        var day = LocalDate.of(2018, 12, 1).plusDays(random.nextInt(300));
        course.add(new Happening.Clue(id, day, id, 0, place, kind, source, state, false, Fen.ZERO, task));
        for (int i = 1, many = random.nextInt(7); i <= many; i++) {
            var moves = Move.of(state);
            var move = moves.get(random.nextInt(moves.size()));
            state = move.from(state);
            day = day.plusDays(random.nextInt(20));
            if (move == Move.VERIFY) kind = AssetKind.values()[random.nextInt(AssetKind.values().length)];
            var amount = move == Move.RECOVER ? new Fen(1 + random.nextInt(90_000)) : Fen.ZERO;
            var repeated = i == many && !state.acted() && random.nextInt(4) == 0;
            var step = new UUID(random.nextLong(), random.nextLong());
            course.add(new Happening.Clue(step, day, id, i, place, kind, source, state, repeated, amount, task));
        }
        return course;
    }

    private static Happening happening(Random random) {
        var day = LocalDate.of(2018, 12, 1).plusDays(random.nextInt(430));
        var id = new UUID(random.nextLong(), random.nextLong());
        return switch (random.nextInt(6)) {
            case 0 ->
                new Happening.Closing(
                        id, day, Closing.values()[random.nextInt(Closing.values().length)].name(), "451481000");
            case 1 -> new Happening.Recovery(id, day, new Fen(1 + random.nextInt(1_000_000)));
            case 2 ->
                new Happening.Service(
                        id,
                        day,
                        new UUID(1, random.nextLong()),
                        new UUID(2, random.nextInt(1000)),
                        VILLAGES.get(random.nextInt(VILLAGES.size())),
                        Mode.values()[random.nextInt(Mode.values().length)],
                        random.nextBoolean(),
                        random.nextBoolean());
            default -> {
                var kind = List.of(TaskKind.values()).get(random.nextInt(TaskKind.values().length));
                var outcomes = Outcome.of(kind);
                var village = VILLAGES.get(random.nextInt(VILLAGES.size()));
                yield new Happening.Confirmation(
                        id, day, village, kind, outcomes.get(random.nextInt(outcomes.size())), random.nextInt(6) == 0);
            }
        };
    }
}
