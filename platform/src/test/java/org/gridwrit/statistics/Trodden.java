package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;

/// Courses of steps as tests need them: filings that are corrected, settlements, payments, instalments, breaches.
final class Trodden {
    private static final LocalDate BEGIN = LocalDate.of(2018, 12, 1);

    private Trodden() {}

    static List<Happening.Step> steps(CountedCase of, Random random) {
        var steps = new ArrayList<Happening.Step>();
        var kinds = Livelihood.values();
        for (int i = random.nextInt(3); i > 0; i--) {
            var kind = kinds[random.nextInt(kinds.length)].name();
            steps.add(step(random, Matter.CASE, of.id(), kind, "FILED", random.nextInt(90_000)));
        }
        var settlement = id(random);
        course(
                random,
                steps,
                Matter.SETTLEMENT,
                settlement,
                settlement,
                List.of("REACHED", "PERFORMING", "PERFORMED", "BROKEN", "RESUMED", "SUED"));
        for (int i = random.nextInt(4); i > 0; i--) {
            course(
                    random,
                    steps,
                    Matter.INSTALMENT,
                    id(random),
                    settlement,
                    List.of("DUE", "LATE", "PAID", "PAID_LATE", "GONE"));
            steps.add(step(random, Matter.PAYMENT, id(random), "", "PAID", random.nextInt(20_000) - 10_000));
        }
        course(
                random,
                steps,
                Matter.BREACH,
                id(random),
                null,
                List.of("REPORTED", "PROPOSED", "PUNISHED", "WARNED", "UNFOUNDED", "PERMITTED", "REFERRED"));
        course(
                random,
                steps,
                Matter.PETITION,
                id(random),
                null,
                List.of("CAME", "CAME", "CAME_AGAIN", "SETTLED", "ENDED", "REOPENED"));
        if (random.nextInt(4) == 0) {
            steps.add(step(random, Matter.PETITION, id(random), "COLLECTIVE", "CAME", 0));
            steps.add(step(random, Matter.PROMISE, id(random), "SINGLE", "PROMISE_KEPT", 0));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var task = task(of, random);
            var kind = random.nextInt(3) == 0 ? "RECHECK" : "FIND_PROPERTY";
            for (var stage : List.of("PLANNED", "SENT")) {
                if (random.nextInt(3) > 0) steps.add(step(random, Matter.TASK, task, kind, stage, 0));
            }
            if (random.nextInt(2) > 0) steps.add(step(random, Matter.TASK, task, "PROPERTY_FOUND", "ANSWERED", 0));
            for (var stage : List.of("ACCEPTED", "RETURNED", "CONFIRMED", "WITHDRAWN", "EXPIRED", "REASSIGNED")) {
                if (random.nextInt(4) == 0) steps.add(step(random, Matter.TASK, task, "", stage, 0));
            }
            steps.add(step(random, Matter.RECHECK, id(random), "", "DUE", 0));
            steps.add(step(random, Matter.RESUMPTION, id(random), "", "RESUMED", 0));
        }
        return steps;
    }

    /// 终本 Rechecked a while later, and what that led to.
    static List<Happening> forNow(CountedCase of, Random random) {
        var begin = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(90));
        var task = task(of, random);
        var clue = id(random);
        var told = new Happening.Clue(
                clue,
                begin.plusDays(190),
                clue,
                0,
                "451481100",
                AssetKind.VEHICLE,
                Source.WORKER,
                ClueState.CLAIMED,
                false,
                Fen.ZERO,
                task);
        return List.of(
                new Happening.Closing(id(random), begin, Closing.TERMINATED_FOR_NOW.name(), "451481000"),
                on(step(random, Matter.RECHECK, id(random), "", "DUE", 0), begin.plusDays(182), 0),
                on(step(random, Matter.TASK, task, "RECHECK", "SENT", 0), begin.plusDays(183), 1),
                on(step(random, Matter.TASK, task, "PROPERTY_FOUND", "ANSWERED", 0), begin.plusDays(190), 2),
                on(step(random, Matter.TASK, task, "", "CONFIRMED", 0), begin.plusDays(191), 3),
                told,
                decided(random, told, 1, ClueState.ACTED),
                decided(random, told, 2, ClueState.RECOVERED),
                on(step(random, Matter.RESUMPTION, id(random), "", "RESUMED", 0), begin.plusDays(192), 0),
                new Happening.Recovery(id(random), begin.plusDays(200), new Fen(1 + random.nextInt(90_000))),
                new Happening.Closing(id(random), begin.plusDays(201), Closing.PERFORMED.name(), "451481000"));
    }

    private static Happening.Clue decided(Random random, Happening.Clue it, int position, ClueState to) {
        var amount = to == ClueState.RECOVERED ? new Fen(500) : Fen.ZERO;
        return new Happening.Clue(
                id(random),
                it.day().plusDays(position),
                it.clue(),
                position,
                it.place(),
                it.kind(),
                it.source(),
                to,
                false,
                amount,
                it.task());
    }

    private static Happening.Step on(Happening.Step it, LocalDate day, int hours) {
        var at = day.atStartOfDay(Times.CHINA).plusHours(hours).toInstant();
        return new Happening.Step(
                it.id(), day, it.matter(), it.subject(), at, it.place(), it.word(), it.stage(), it.amount());
    }

    /// Few enough that clues and confirmations meet them.
    static UUID task(CountedCase of, Random random) {
        return new UUID(of.id().getMostSignificantBits(), random.nextInt(3));
    }

    private static void course(
            Random random,
            List<Happening.Step> steps,
            Matter matter,
            UUID subject,
            @org.jspecify.annotations.Nullable UUID settlement,
            List<String> stages) {
        for (int i = random.nextInt(5); i > 0; i--) {
            var word = settlement == null ? "" : SettlementCounting.version(settlement, 1 + random.nextInt(2));
            var stage = stages.get(random.nextInt(stages.size()));
            steps.add(step(random, matter, subject, word, stage, random.nextInt(9_000)));
        }
    }

    private static Happening.Step step(
            Random random, Matter matter, UUID subject, String word, String stage, long fen) {
        var day = BEGIN.plusDays(random.nextInt(430));
        var at = BEGIN.atStartOfDay(Times.CHINA).toInstant().plusSeconds(random.nextInt(10_000_000));
        return new Happening.Step(id(random), day, matter, subject, at, "451481000", word, stage, new Fen(fen));
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
