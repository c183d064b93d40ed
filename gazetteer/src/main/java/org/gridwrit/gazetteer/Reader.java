package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.gazetteer.Reading.Tier;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.Resolution.Routed;

/// Reads one address: finds the names in it, weighs the readings, and says only what can be relied on.
final class Reader {
    /// A second reading this close makes the first unsafe: 村 and 社区 of one township are told apart by less than other
    /// places.
    private static final int MARGIN = 8;
    private static final int MARGIN_WITHIN = 4;
    private static final int MOST_CANDIDATES = 5;

    private final Atlas atlas;
    private final Names names;

    Reader(Atlas atlas) {
        this.atlas = atlas;
        this.names = new Names(atlas);
    }

    Resolution read(String address, Context context) {
        var text = Text.of(address);
        if (text.n == 0) return new Manual(Reason.EMPTY, null, List.of());
        var court = atlas.node(
                context.divisionCode().length() == 4 ? context.divisionCode() + "00" : context.divisionCode());
        var mentions = new Mentions(names, text);
        var readings = distinct(new Weighing(atlas, names, text, mentions, court).readings());
        var areas = new Areas(atlas, names, mentions, court);
        if (readings.isEmpty()) return manual(areas, text, false);
        var best = readings.getFirst();
        var near = readings.stream().filter(it -> rivals(best, it)).toList();
        if (near.size() == 1) {
            return best.tier() == Tier.DOUBTFUL ? manual(areas, text, true) : routed(text, best);
        }
        if (best.tier() == Tier.DOUBTFUL) return manual(areas, text, true);
        var known = areas.known();
        if (near.size() > MOST_CANDIDATES) return new Manual(Reason.TOO_MANY, known, evidence(text, best));
        double share = 0.95 / near.size();
        return new Choose(
                near.stream()
                        .map(it -> new Candidate(atlas.place(it.village()), "same-name", share))
                        .toList(),
                known,
                evidence(text, best));
    }

    private boolean rivals(Reading best, Reading other) {
        boolean within = atlas.parent[best.village()] == atlas.parent[other.village()];
        return other.score() > best.score() - (within ? MARGIN_WITHIN : MARGIN);
    }

    private static List<Reading> distinct(List<Reading> readings) {
        var sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparingInt(Reading::score).reversed().thenComparingInt(Reading::village));
        var kept = new ArrayList<Reading>();
        for (var it : sorted) if (kept.stream().noneMatch(other -> other.village() == it.village())) kept.add(it);
        return kept;
    }

    private Routed routed(Text text, Reading reading) {
        return new Routed(
                atlas.place(reading.village()),
                reading.tier().confidence,
                atlas.division[reading.village()],
                evidence(text, reading));
    }

    private Manual manual(Areas areas, Text text, boolean villageSeen) {
        var known = areas.known();
        var reason = villageSeen ? Reason.UNKNOWN_VILLAGE : known == null ? Reason.NO_DIVISION : Reason.NO_VILLAGE;
        return new Manual(reason, known, areas.evidence(text));
    }

    private List<Evidence> evidence(Text text, Reading reading) {
        var found = new ArrayList<Evidence>();
        for (var area : reading.support()) {
            found.add(text.evidence(
                    area.start(),
                    area.end(),
                    area.marker() == Words.NONE ? "bare-name" : "name",
                    "",
                    names.name.get(area.name())));
        }
        var division = atlas.division[reading.village()];
        var rule = names.former[reading.entry()]
                ? "former-name"
                : reading.mention().marker() == Words.NONE ? "bare-name" : "name";
        found.add(text.evidence(
                reading.mention().start(), reading.mention().end(), rule, division.code(), division.name()));
        found.sort(Comparator.comparingInt(Evidence::start));
        return found;
    }
}
