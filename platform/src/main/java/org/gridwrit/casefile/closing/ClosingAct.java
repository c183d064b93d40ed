package org.gridwrit.casefile.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Closing;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 结案决定 One closing as the officer decides it: the way, what it rests on, and what shows that.
///
/// @param ground absent for a case that is terminated for now, whose conditions are on record one by one
public record ClosingAct(Closing way, @Nullable ClosingGround ground, LocalDate day, List<StatedFact> facts) {
    private static final int MOST_WORDS = 200;

    public ClosingAct {
        facts = List.copyOf(facts);
    }

    public static ClosingAct forNow(LocalDate day) {
        return new ClosingAct(Closing.TERMINATED_FOR_NOW, null, day, List.of());
    }

    public static ClosingAct on(ClosingGround ground, LocalDate day, StatedFact... facts) {
        return new ClosingAct(ground.way, ground, day, List.of(facts));
    }

    /// What stands in the way, whatever the ledger and the settlement say.
    public Optional<Refusal> bar(CaseFile of) {
        if (way == Closing.TERMINATED_FOR_NOW) return Optional.empty();
        if (ground == null || ground.way != way) return Optional.of(new Refusal("closing.ground-missing"));
        if (!ground.suits(of)) return Optional.of(new Refusal(unsuited(ground), ground.article));
        if (facts.stream().anyMatch(it -> it.words().length() > MOST_WORDS)) {
            return Optional.of(new Refusal("clock.words-long", MOST_WORDS));
        }
        return ground.facts(of).stream()
                .filter(it -> facts.stream().noneMatch(stated -> stated.shows(it, day)))
                .findFirst()
                .map(it -> new Refusal(it.refusal(), ground.article));
    }

    private static String unsuited(ClosingGround ground) {
        return ground == ClosingGround.BANKRUPT ? "closing.debtor.ORGANIZATION" : "closing.debtor.CITIZEN";
    }
}
