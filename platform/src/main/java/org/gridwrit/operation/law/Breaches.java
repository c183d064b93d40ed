package org.gridwrit.operation.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.shared.Fen;
import org.jspecify.annotations.Nullable;

/// 限制消费监督 What may follow a report that a debtor broke an order limiting consumption. A proved breach is refusing to
/// perform a judgment (解释 188(3)): fine and detention, singly or together (解释 183), with the president's approval
/// (CPL 119), within the measure of CPL 118.
public final class Breaches {
    private static final String RULE = "民事诉讼法 114(6)、解释 188(3)、法释〔2015〕17号 11";
    static final Fen MOST_OF_CITIZEN = new Fen(100_000_00);
    static final Fen LEAST_OF_UNIT = new Fen(50_000_00);
    static final Fen MOST_OF_UNIT = new Fen(1_000_000_00);
    static final int MOST_DAYS = 15;

    /// 审查 As the officer decides, or proposes.
    ///
    /// @param words     why
    /// @param orderedOn the day of the order that limits consumption
    /// @param unit      whether the debtor is no citizen
    public record Decision(
            Verdict verdict, String words, @Nullable LocalDate orderedOn, boolean unit, Fen fine, int days) {}

    private Breaches() {}

    public static List<Bar> bars(LocalDate seenOn, boolean evidence, Decision it) {
        var bars = new ArrayList<Bar>();
        if (it.words().isBlank()) bars.add(new Bar("breach-unreasoned", "法释〔2015〕17号 10"));
        if (it.verdict().isProved()) {
            var ordered = it.orderedOn();
            if (ordered == null) bars.add(new Bar("breach-unordered", "民事诉讼法 266、法释〔2015〕17号 1"));
            if (ordered != null && seenOn.isBefore(ordered))
                bars.add(new Bar("breach-before", "解释 188(3)、法释〔2015〕17号 3"));
            if (!evidence) bars.add(new Bar("breach-unproved", RULE));
        }
        if (it.verdict() == Verdict.PUNISHED) measure(it, bars);
        else if (it.fine().value() != 0 || it.days() != 0) bars.add(new Bar("breach-unmeasured", RULE));
        return bars;
    }

    private static void measure(Decision it, List<Bar> bars) {
        var fine = it.fine().value();
        if (fine < 0 || it.days() < 0 || fine == 0 && it.days() == 0) bars.add(new Bar("breach-nothing", "民事诉讼法 114"));
        if (!it.unit() && fine > MOST_OF_CITIZEN.value()) bars.add(new Bar("breach-fine-citizen", "民事诉讼法 118"));
        if (it.unit() && fine > 0 && (fine < LEAST_OF_UNIT.value() || fine > MOST_OF_UNIT.value())) {
            bars.add(new Bar("breach-fine-unit", "民事诉讼法 118"));
        }
        if (it.days() > MOST_DAYS) bars.add(new Bar("breach-days", "民事诉讼法 118"));
        if (it.unit() && it.days() > 0) bars.add(new Bar("breach-days-unit", "民事诉讼法 114"));
    }
}
