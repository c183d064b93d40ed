package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gridwrit.gazetteer.Context;
import org.gridwrit.gazetteer.Explanation;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.LocalName;
import org.gridwrit.gazetteer.Resolution;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.learned.Learned;
import org.gridwrit.gazetteer.learned.LocalNames;
import org.gridwrit.gazetteer.mention.Areas;
import org.gridwrit.gazetteer.mention.Elsewhere;
import org.gridwrit.gazetteer.mention.Mentions;
import org.gridwrit.gazetteer.mention.Slips;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.reading.Reading.Tier;
import org.gridwrit.gazetteer.word.Residence;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Reads one address: finds the names in it, weighs the readings, and says only what can be relied on.
public final class Reader {
    private final Atlas atlas;
    private final Names names;
    private final Wording wording;
    private final Elsewhere elsewhere;
    private final LocalNames localNames;
    private final Explaining explaining;

    public Reader(Atlas atlas, Names names) {
        this.atlas = atlas;
        this.names = names;
        this.wording = new Wording(atlas, names);
        this.elsewhere = new Elsewhere(atlas);
        this.localNames = new LocalNames(atlas);
        this.explaining = new Explaining(atlas, wording);
    }

    public Resolution read(String address, Context context, Learned learned) {
        return look(Text.of(address), context, learned, null).outcome();
    }

    /// How much was done to read this address.
    public int steps(String address, Context context) {
        return look(Text.of(address), context, Learned.NOTHING, null).steps();
    }

    public Optional<LocalName> localName(String address, Context context) {
        var text = Text.of(address);
        var look = look(text, context, Learned.NOTHING, null);
        return localNames.in(text, look.outcome(), look.areas());
    }

    public Explanation explain(String address, Context context, Learned learned) {
        var text = Text.of(address);
        var ledger = new Ledger();
        return explaining.of(text, look(text, context, learned, ledger), ledger.givenUp());
    }

    /// What was found in the text and what came of it.
    record Look(@Nullable Areas areas, List<Reading> readings, Resolution outcome, int steps) {
        static Look nothing(Reason reason) {
            return new Look(null, List.of(), new Manual(reason, null, List.of()), 0);
        }
    }

    private Look look(Text text, Context context, Learned learned, @Nullable Ledger ledger) {
        if (text.n == 0) return Look.nothing(Reason.EMPTY);
        var mentions = new Mentions(names, text, ledger != null);
        if (mentions.isCrowded())
            return new Look(null, List.of(), new Manual(Reason.TOO_MANY, null, List.of()), mentions.steps());
        if (elsewhere.begins(text, mentions)) return Look.nothing(Reason.ELSEWHERE);
        var areas = areas(text, mentions, court(context));
        if (areas == null) return Look.nothing(Reason.ELSEWHERE);
        var readings = distinct(new Weighing(atlas, names, text, mentions, areas, ledger).readings());
        if (readings.isEmpty() || isDoubtful(readings.getFirst())) readings = withMisspelt(text, areas, readings);
        var near = near(text, readings);
        var outcome = outcome(text, areas, readings, near);
        if (learned != Learned.NOTHING && !isExact(near)) {
            var heard = learned.heard(outcome, text, areas, atlas);
            if (heard != null) outcome = wording.learned(text, areas, heard);
        }
        return new Look(areas, readings, outcome, mentions.steps());
    }

    /// What the text says of areas, misspelt ones included; null if they are none of ours.
    private @Nullable Areas areas(Text text, Mentions mentions, int court) {
        var areas = new Areas(atlas, names, mentions, court);
        var slips = new Slips(atlas, names, text, mentions);
        if (!areas.hasCounty()) {
            var county = slips.county(areas.scope());
            if (county != null) mentions.add(county);
            else if (slips.isForeign() && !areas.hasOwn()) return null;
            if (county != null) areas = new Areas(atlas, names, mentions, court);
        }
        int scope = areas.scope();
        if (areas.township() >= 0 || scope < 0 || atlas.level[scope] != Level.COUNTY) return areas;
        var township = slips.township(scope);
        if (township == null) return areas;
        mentions.add(township);
        return new Areas(atlas, names, mentions, court);
    }

    private Resolution outcome(Text text, Areas areas, List<Reading> readings, List<Reading> near) {
        if (readings.isEmpty()) return wording.manual(text, areas);
        var best = readings.getFirst();
        if (isDoubtful(best)) return wording.manual(text, areas, best);
        if (near.size() > 1) return wording.choose(text, areas, near);
        int now = Residence.after(text, best.mention().end());
        return now < 0 ? wording.routed(text, best) : movedTo(text, areas, now);
    }

    /// Somebody lives elsewhere now: what is known is what is said of that.
    private Manual movedTo(Text text, Areas areas, int now) {
        if (elsewhere.isAt(text, now)) return new Manual(Reason.ELSEWHERE, null, List.of());
        var there = areas.from(now);
        var known = there.known();
        return new Manual(known == null ? Reason.NO_DIVISION : Reason.NO_VILLAGE, known, there.evidence(text));
    }

    /// What is listed is never overruled by what was learned.
    private static boolean isExact(List<Reading> near) {
        return near.size() == 1 && near.getFirst().tier() != Tier.MISSPELT;
    }

    /// The best and all that are too near to it; none if even the best is doubtful.
    private List<Reading> near(Text text, List<Reading> readings) {
        var near = new ArrayList<Reading>(4);
        if (readings.isEmpty() || isDoubtful(readings.getFirst())) return near;
        var best = readings.getFirst();
        for (var it : readings) {
            boolean keepsTownship = best.tier() == Tier.MOVED_IN_COUNTY && it.namesTownship();
            if (Decision.isNear(best, it) || keepsTownship || isJoined(text, best, it)) near.add(it);
        }
        return near;
    }

    /// 茅家村及居木社区: both are meant, however well each is written.
    private static boolean isJoined(Text text, Reading best, Reading other) {
        if (isDoubtful(other)) return false;
        boolean after = best.mention().end() < other.mention().start();
        var first = after ? best.mention() : other.mention();
        var second = after ? other.mention() : best.mention();
        return first.end() + 1 == second.start()
                && first.marker() != Words.NONE
                && second.marker() != Words.NONE
                && Words.isAnd(text.at(first.end()));
    }

    private int court(Context context) {
        var code = context.divisionCode();
        return code.isEmpty() ? -1 : atlas.node(code + "0000".substring(code.length() - 2));
    }

    /// What is written like no village but nearly so; a village of just that name elsewhere in the county
    /// stays possible.
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
        return reading.tier().isDoubtful();
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
