package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridwrit.gazetteer.Reading.Tier;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.jspecify.annotations.Nullable;

/// Reads one address: finds the names in it, weighs the readings, and says only what can be relied on.
final class Reader {
    private final Atlas atlas;
    private final Names names;
    private final Wording wording;
    private final Elsewhere elsewhere;
    private final LocalNames localNames;
    private final Explaining explaining;

    Reader(Atlas atlas) {
        this.atlas = atlas;
        this.names = new Names(atlas);
        this.wording = new Wording(atlas, names);
        this.elsewhere = new Elsewhere(atlas);
        this.localNames = new LocalNames(atlas);
        this.explaining = new Explaining(atlas, wording);
    }

    Resolution read(String address, Context context, Learned learned) {
        return look(Text.of(address), context, learned, null).outcome();
    }

    Optional<LocalName> localName(String address, Context context) {
        var text = Text.of(address);
        return localNames.in(text, look(text, context, Learned.NOTHING, null).outcome());
    }

    Explanation explain(String address, Context context, Learned learned) {
        var text = Text.of(address);
        var ledger = new Ledger(text);
        return explaining.of(text, look(text, context, learned, ledger), ledger.givenUp());
    }

    /// What was found in the text and what came of it.
    record Look(@Nullable Areas areas, List<Reading> readings, Resolution outcome) {
        static Look nothing(Reason reason) {
            return new Look(null, List.of(), new Manual(reason, null, List.of()));
        }
    }

    private Look look(Text text, Context context, Learned learned, @Nullable Ledger ledger) {
        if (text.n == 0) return Look.nothing(Reason.EMPTY);
        if (elsewhere.begins(text)) return Look.nothing(Reason.ELSEWHERE);
        var mentions = new Mentions(names, text);
        var areas = new Areas(atlas, names, mentions, court(context));
        var readings = distinct(new Weighing(atlas, names, text, mentions, areas, ledger).readings());
        if (readings.isEmpty() || isDoubtful(readings.getFirst())) readings = withMisspelt(text, areas, readings);
        var near = near(readings);
        var outcome = outcome(text, areas, readings, near);
        if (learned != Learned.NOTHING && !isExact(near)) outcome = learned.over(outcome, text, areas, atlas, wording);
        return new Look(areas, readings, outcome);
    }

    private Resolution outcome(Text text, Areas areas, List<Reading> readings, List<Reading> near) {
        if (readings.isEmpty()) return wording.manual(text, areas);
        var best = readings.getFirst();
        if (isDoubtful(best)) return wording.manual(text, areas, best);
        return near.size() == 1 ? wording.routed(text, best) : wording.choose(text, areas, near);
    }

    /// What is listed is never overruled by what was learned.
    private static boolean isExact(List<Reading> near) {
        return near.size() == 1 && near.getFirst().tier() != Tier.MISSPELT;
    }

    /// The best and all that are too near to it; none if even the best is doubtful.
    private List<Reading> near(List<Reading> readings) {
        var near = new ArrayList<Reading>(4);
        if (readings.isEmpty() || isDoubtful(readings.getFirst())) return near;
        for (var it : readings) if (Decision.isNear(atlas, readings.getFirst(), it)) near.add(it);
        return near;
    }

    private int court(Context context) {
        var code = context.divisionCode();
        return code.isEmpty() ? -1 : atlas.node(code + "0000".substring(code.length() - 2));
    }

    /// What is written like no village but nearly so; a village of just that name elsewhere in the county stays
    /// possible.
    private List<Reading> withMisspelt(Text text, Areas areas, List<Reading> doubtful) {
        if (areas.township() < 0) return doubtful;
        var misspelt = new Misspelt(names, text);
        var near = new ArrayList<>(misspelt.readings(areas.township(), areas.townshipEnd(), areas.support()));
        if (near.isEmpty()) return doubtful;
        int county = atlas.parent[areas.township()];
        int best = near.getFirst().score();
        for (var it : doubtful) {
            if (it.mention().marker() != Words.NONE && atlas.within(it.village(), county)) near.add(it.as(best));
        }
        return distinct(near);
    }

    private static boolean isDoubtful(Reading reading) {
        return reading.tier() == Tier.DOUBTFUL;
    }

    /// The best reading of each village, the best first.
    private static List<Reading> distinct(List<Reading> readings) {
        if (readings.size() < 2) return readings;
        var sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparingInt(Reading::score).reversed().thenComparingInt(Reading::village));
        var kept = new ArrayList<Reading>();
        for (var it : sorted) if (!holds(kept, it.village())) kept.add(it);
        return kept;
    }

    private static boolean holds(List<Reading> readings, int village) {
        for (var it : readings) if (it.village() == village) return true;
        return false;
    }
}
