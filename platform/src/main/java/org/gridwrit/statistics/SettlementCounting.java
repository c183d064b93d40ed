package org.gridwrit.statistics;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gridwrit.shared.Fen;

/// 和解计数 A settlement counts as reached once, and as performed or broken while it stands so. An instalment counts on the
/// day it is due, under the agreement that binds on that day: what an amendment moved is due once.
final class SettlementCounting {
    static final String REACHED = "REACHED";
    static final String PERFORMED = "PERFORMED";
    static final String PAID = "PAID";
    static final String PAID_LATE = "PAID_LATE";
    static final String LATE = "LATE";
    static final String DUE = "DUE";
    static final String GONE = "GONE";
    private static final Set<String> BROKEN = Set.of("BROKEN", "RESUMED", "SUED", "TERMINATED");

    private SettlementCounting() {}

    /// 第二版 The word of an instalment's steps: of which settlement, and which version of it.
    static String version(Object settlement, int version) {
        return settlement + " " + version;
    }

    static void count(Steps steps, Set<Fact> facts) {
        var since = new HashMap<String, LocalDate>();
        for (var it : steps.of(Matter.SETTLEMENT)) {
            settlement(it, facts);
            it.only(step -> !step.stage().equals(REACHED))
                    .steps()
                    .forEach(step -> since.merge(step.word(), step.day(), SettlementCounting::earlier));
        }
        for (var it : steps.of(Matter.INSTALMENT)) {
            if (!it.now().stage().equals(GONE) && binds(it.now(), since)) instalment(it, facts);
        }
        for (var it : steps.of(Matter.PAYMENT)) {
            facts.add(
                    it.fact(Measure.SETTLEMENT_AMOUNT, it.now().day(), it.now().amount()));
        }
    }

    private static void settlement(Steps.Course all, Set<Fact> facts) {
        all.steps().stream()
                .filter(it -> it.stage().equals(REACHED))
                .findFirst()
                .ifPresent(it -> facts.add(all.fact(Measure.SETTLEMENTS_REACHED, it.day(), Fen.ZERO)));
        var course = all.only(it -> !it.stage().equals(REACHED));
        course.since(it -> it.stage().equals(PERFORMED))
                .ifPresent(it -> facts.add(course.fact(Measure.SETTLEMENTS_PERFORMED, it.day(), Fen.ZERO)));
        course.since(it -> BROKEN.contains(it.stage()))
                .ifPresent(it -> facts.add(course.fact(Measure.SETTLEMENTS_BROKEN, it.day(), Fen.ZERO)));
    }

    private static void instalment(Steps.Course it, Set<Fact> facts) {
        var due = it.now().day();
        var stage = it.now().stage();
        facts.add(it.fact(Measure.INSTALMENTS_DUE, due, Fen.ZERO));
        if (stage.equals(PAID) || stage.equals(PAID_LATE)) {
            facts.add(it.fact(Measure.INSTALMENTS_PAID, due, Fen.ZERO));
        }
        if (stage.equals(PAID)) facts.add(it.fact(Measure.INSTALMENTS_ON_TIME, due, Fen.ZERO));
        if (stage.equals(LATE) || stage.equals(PAID_LATE)) {
            facts.add(it.fact(Measure.INSTALMENTS_LATE, due, Fen.ZERO));
        }
    }

    /// Due while its version bound: not before it did, unless there was none before, nor when a later one did already.
    private static boolean binds(Happening.Step it, Map<String, LocalDate> since) {
        var settlement = it.word().substring(0, it.word().indexOf(' ') + 1);
        int version = number(it.word());
        boolean first = true;
        for (var other : since.entrySet()) {
            if (!other.getKey().startsWith(settlement) || number(other.getKey()) == version) continue;
            if (number(other.getKey()) < version) first = false;
            else if (!other.getValue().isAfter(it.day())) return false;
        }
        return first
                || Optional.ofNullable(since.get(it.word()))
                        .filter(began -> !it.day().isBefore(began))
                        .isPresent();
    }

    private static int number(String word) {
        return Integer.parseInt(word.substring(word.indexOf(' ') + 1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
