package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
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
        return steps;
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
