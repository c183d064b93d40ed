package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gridwrit.gazetteer.Candidate;
import org.gridwrit.gazetteer.Division;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.gridwrit.gazetteer.array.CharSet;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.division.Unspoken;
import org.gridwrit.gazetteer.learned.Learned.Heard;
import org.gridwrit.gazetteer.mention.Areas;
import org.gridwrit.gazetteer.mention.Mention;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.reading.Reading.Tier;
import org.gridwrit.gazetteer.word.Words;

/// Puts readings into answers, each with the spans it rests on.
final class Wording {
    private static final int MOST_CANDIDATES = 5;
    /// What the candidates of a choice leave for none of them being right.
    private static final double ANY_OF_THEM = 0.95;
    private static final CharSet RURAL = new CharSet("村屯寨庄垌坡");

    private final Atlas atlas;
    private final Names names;

    Wording(Atlas atlas, Names names) {
        this.atlas = atlas;
        this.names = names;
    }

    Routed routed(Text text, Reading reading) {
        int village = reading.village();
        return new Routed(
                atlas.place(village), reading.tier().confidence, atlas.division(village), evidence(text, reading));
    }

    Resolution choose(Text text, Areas areas, List<Reading> near) {
        var best = near.getFirst();
        if (near.size() > MOST_CANDIDATES) return new Manual(Reason.TOO_MANY, areas.known(), evidence(text, best));
        int common = best.village();
        for (var it : near) while (common >= 0 && !atlas.within(it.village(), common)) common = atlas.parent[common];
        while (common >= 0 && Unspoken.is(atlas.name(common))) common = atlas.parent[common];
        int at = best.mention().start();
        boolean oneName = near.stream().allMatch(it -> it.mention().start() == at);
        double share = ANY_OF_THEM / near.size();
        var candidates = near.stream()
                .map(it -> new Candidate(atlas.place(it.village()), reason(it, oneName), share))
                .toList();
        return new Choose(candidates, atlas.divisionOrNull(common), evidence(text, best));
    }

    /// What people have confirmed about a name that no list has; a choice if they have found it in several
    /// villages.
    Resolution learned(Text text, Areas areas, Heard heard) {
        var villages = heard.villages();
        var evidence = new ArrayList<>(areas.evidence(text));
        if (villages.size() > MOST_CANDIDATES) return new Manual(Reason.TOO_MANY, areas.known(), evidence);
        if (villages.size() == 1) {
            var village = atlas.division(villages.getFirst());
            evidence.add(text.evidence(heard.start(), heard.end(), "learned", village.code(), village.name()));
            evidence.sort(Comparator.comparingInt(Evidence::start));
            return new Routed(atlas.place(villages.getFirst()), Tier.LEARNED.confidence, village, evidence);
        }
        double share = ANY_OF_THEM / villages.size();
        var candidates = villages.stream()
                .map(it -> new Candidate(atlas.place(it), "learned", share))
                .toList();
        return new Choose(candidates, areas.known(), evidence);
    }

    /// Nothing in the text may be a village.
    Manual manual(Text text, Areas areas) {
        var known = areas.known();
        boolean rural = false;
        for (int i = areas.townshipEnd(); i < text.n && !rural; i++) rural = RURAL.has(text.c[i]);
        if (known == null) return new Manual(rural ? Reason.UNKNOWN_VILLAGE : Reason.NO_DIVISION, null, List.of());
        return new Manual(rural ? Reason.UNKNOWN_VILLAGE : Reason.NO_VILLAGE, known, areas.evidence(text));
    }

    /// A village's name stands in the text, but not as where the address lies.
    Manual manual(Text text, Areas areas, Reading doubtful) {
        int node = areas.node();
        boolean apart = areas.isTold() && node >= 0 && !atlas.within(doubtful.village(), node);
        var reason = apart
                ? Reason.CONTRADICTION
                : doubtful.tier() == Tier.NOWHERE ? Reason.NO_AREA : Reason.UNKNOWN_VILLAGE;
        return new Manual(reason, areas.known(), areas.evidence(text));
    }

    private String reason(Reading reading, boolean oneName) {
        var rule = rule(reading);
        if (!rule.equals("name")) return rule;
        return oneName ? "same-name" : "named-too";
    }

    private String rule(Reading reading) {
        if (reading.tier() == Tier.MISSPELT) return "misspelt";
        if (names.former(reading.entry())) return "former-name";
        return reading.tier() == Tier.BARE_IN_TOWNSHIP ? "bare-name" : "name";
    }

    List<Evidence> evidence(Text text, Reading reading) {
        var found = new ArrayList<Evidence>(4);
        for (var area : reading.support()) {
            var division = atlas.division(meant(area, atlas.parent[reading.village()]));
            found.add(evidence(text, area, division));
        }
        var division = atlas.division(reading.village());
        var mention = reading.mention();
        found.add(text.evidence(mention.start(), mention.end(), rule(reading), division.code(), division.name()));
        found.sort(Comparator.comparingInt(Evidence::start));
        return found;
    }

    private Evidence evidence(Text text, Mention area, Division as) {
        if (area.isSlip(names, text))
            return text.evidence(area.start(), area.end(), "misspelt-area", as.code(), as.name());
        boolean bare = area.marker() == Words.NONE && !names.whole(area.meanings()[0]);
        return text.evidence(area.start(), area.end(), bare ? "bare-name" : "name", as.code(), as.name());
    }

    /// The meaning of an area that the township lies in; the first when it lay there under another.
    private int meant(Mention area, int township) {
        for (int entry : area.meanings()) if (names.lies(township, names.node[entry])) return names.node[entry];
        return names.node[area.meanings()[0]];
    }
}
