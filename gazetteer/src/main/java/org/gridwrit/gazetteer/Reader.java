package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.gazetteer.Reading.Tier;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;

/// Reads one address: finds the names in it, weighs the readings, and says only what can be relied on.
final class Reader {
    /// A second reading this close makes the first unsafe: 村 and 社区 of one township are told apart by less than other
    /// places.
    private static final int MARGIN = 8;
    private static final int MARGIN_WITHIN = 4;

    private final Atlas atlas;
    private final Names names;
    private final Wording wording;
    private final Elsewhere elsewhere;

    Reader(Atlas atlas) {
        this.atlas = atlas;
        this.names = new Names(atlas);
        this.wording = new Wording(atlas, names);
        this.elsewhere = new Elsewhere(atlas);
    }

    Resolution read(String address, Context context) {
        var text = Text.of(address);
        if (text.n == 0) return new Manual(Reason.EMPTY, null, List.of());
        if (elsewhere.begins(text)) return new Manual(Reason.ELSEWHERE, null, List.of());
        var mentions = new Mentions(names, text);
        var areas = new Areas(atlas, names, mentions, court(context));
        var readings = distinct(new Weighing(atlas, names, text, mentions, areas).readings());
        if (readings.isEmpty() || isDoubtful(readings.getFirst())) readings = withMisspelt(text, areas, readings);
        if (readings.isEmpty()) return wording.manual(text, areas);
        var best = readings.getFirst();
        if (isDoubtful(best)) return wording.manual(text, areas, best);
        var near = new ArrayList<Reading>(4);
        for (var it : readings) if (rivals(best, it)) near.add(it);
        return near.size() == 1 ? wording.routed(text, best) : wording.choose(text, areas, near);
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

    private boolean rivals(Reading best, Reading other) {
        boolean within = atlas.parent[best.village()] == atlas.parent[other.village()];
        return other.score() > best.score() - (within ? MARGIN_WITHIN : MARGIN);
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
