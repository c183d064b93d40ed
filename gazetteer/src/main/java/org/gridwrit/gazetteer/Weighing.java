package org.gridwrit.gazetteer;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Reading.Tier;
import org.jspecify.annotations.Nullable;

/// Weighs each village that the text may name against everything else the text says.
///
/// Weights are in the same unit throughout: ten points make a reading about ten times likelier.
final class Weighing {
    private static final int MARKED = 50;
    private static final int BARE = 30;
    private static final int KIND_AGREES = 8;
    private static final int FORMER_NAME = -2;
    private static final int TOWNSHIP = 40;
    private static final int MISSPELT_TOWNSHIP = 30;
    private static final int COUNTY = 16;
    private static final int CITY = 6;
    private static final int COURT = 20;
    private static final int TAIL_OF_A_NAME = -40;
    private static final int TRAP = -60;
    private static final int OTHER_TOWNSHIP = -60;
    private static final int LOST_TOWNSHIP = -12;
    private static final int OTHER_COUNTY = -80;
    private static final int AFTER_A_VILLAGE = -6;
    private static final int LATER = -5;
    private static final int WORTH_KEEPING = 0;
    private static final int DISTRICT = 8;

    private final Names names;
    private final Atlas atlas;
    private final Text text;
    private final Mentions mentions;
    private final int court;
    private final int scope;

    private int score;
    private final List<Mention> support = new ArrayList<>(4);
    private boolean inTownship;
    private boolean inCounty;
    private boolean inCity;
    private boolean lost;
    private boolean against;

    /// Kept only for an explanation: what each score is made of, and the readings that were given up.
    private final @Nullable Ledger ledger;

    Weighing(Atlas atlas, Names names, Text text, Mentions mentions, Areas areas, @Nullable Ledger ledger) {
        this.ledger = ledger;
        this.atlas = atlas;
        this.names = names;
        this.text = text;
        this.mentions = mentions;
        this.court = areas.court();
        this.scope = areas.scope();
    }

    List<Reading> readings() {
        var found = new ArrayList<Reading>();
        int spokenBefore = text.n;
        for (var village : mentions.villages) {
            boolean spoken = village.marker() != Words.NONE || endsAsVillage(village);
            boolean isOther = !spoken && !mayStandBare(village);
            if (isOther && ledger == null) continue;
            int order = village.start() > spokenBefore ? LATER : 0;
            for (int entry : village.meanings()) {
                var reading = weigh(village, entry, spoken, isOther, order);
                if (reading == null) continue;
                found.add(reading);
                if (spoken && reading.tier() != Tier.DOUBTFUL) spokenBefore = Math.min(spokenBefore, village.start());
            }
        }
        return found;
    }

    private boolean mayStandBare(Mention village) {
        return Boundaries.mayStandBare(text.c[village.end() - 1]) && Boundaries.goesOnAsVillage(text, village.end());
    }

    private boolean endsAsVillage(Mention village) {
        char last = text.c[village.nameEnd() - 1];
        return last == '村' && village.nameEnd() - village.start() > 1;
    }

    private @Nullable Reading weigh(Mention village, int entry, boolean spoken, boolean isOther, int order) {
        score = 0;
        support.clear();
        if (ledger != null) ledger.begin();
        add(spoken ? "marked" : "bare", spoken ? MARKED : BARE, village);
        if (order != 0) add("later", order, village);
        inTownship = inCounty = inCity = lost = against = false;
        int node = names.node[entry];
        int township = names.under[entry];
        kind(village, node);
        if (names.former[entry]) add("former-name", FORMER_NAME, village);
        boolean adjacent = chain(village, township);
        boolean trap = isOther || (!spoken && !(inTownship && adjacent && !isSeat(village, township)));
        if (trap && ledger == null) return null;
        if (trap || (spoken && isTrap(village, adjacent))) {
            add("trap", TRAP, village);
            against = true;
        }
        court(township);
        var tier = against ? Tier.DOUBTFUL : tier(spoken);
        var reading = new Reading(
                node, entry, village, score, tier, List.copyOf(support), ledger == null ? List.of() : ledger.weights());
        if (score >= WORTH_KEEPING && !(trap && !spoken)) return reading;
        if (ledger != null) ledger.givenUp(reading);
        return null;
    }

    private void add(String rule, int points, Mention because) {
        add(rule, points, because.start(), because.end());
    }

    private void add(String rule, int points, int from, int till) {
        score += points;
        if (ledger != null) ledger.add(rule, points, from, till);
    }

    /// What bears the township's own name is its seat, unless a group of a village follows.
    private boolean isSeat(Mention village, int township) {
        return names.name.get(village.name()).equals(names.name(township)) && !Boundaries.isGroup(text, village.end());
    }

    private boolean isTrap(Mention village, boolean adjacent) {
        boolean committee = village.end() - village.nameEnd() > 1;
        if (!committee && Words.isRoad(text, village.end())) return true;
        boolean marked = village.marker() != Words.NONE;
        if (!marked && !adjacent && Words.isNewVillage(text, village.start())) return true;
        if (inTownship) return !marked && Words.isEstate(text, village.end(), 3);
        return Words.isEstate(text, village.end(), marked ? 1 : 6)
                || (!marked && Words.isNewVillage(text, village.end()));
    }

    private Tier tier(boolean spoken) {
        if (inTownship) return spoken ? Tier.IN_TOWNSHIP : Tier.BARE_IN_TOWNSHIP;
        if (inCounty) return lost ? Tier.MOVED_IN_COUNTY : Tier.IN_COUNTY;
        return inCity ? Tier.IN_CITY : Tier.DOUBTFUL;
    }

    /// 村 and 社区 of one name lie side by side: then the word decides.
    private void kind(Mention village, int node) {
        if (village.marker() == Words.NONE) return;
        boolean community = Kinds.isCommunity(atlas.division[node]);
        if (community == (village.marker() == Words.COMMUNITY))
            add("kind-agrees", KIND_AGREES, village.nameEnd(), village.end());
    }

    /// Whether an area it lies in stands just before it.
    private boolean chain(Mention village, int township) {
        int at = village.start();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int i = mentions.areas.size() - 1; i >= 0 && !moved; i--) {
                var area = mentions.areas.get(i);
                if (area.end() == at && explains(area, township)) {
                    at = area.start();
                    moved = true;
                }
            }
            for (int i = mentions.bareAreas.size() - 1; i >= 0 && !moved; i--) {
                var area = mentions.bareAreas.get(i);
                if (area.end() == at && explains(area, township) && !repeats(area)) {
                    support(area, township);
                    at = area.start();
                    moved = true;
                }
            }
        }
        if (at == village.start() && !village.clean()) {
            add("tail-of-a-name", TAIL_OF_A_NAME, at - 1, at);
            against = true;
        } else if (at == village.start() && text.at(at - 1) == '村') {
            add("after-a-village", AFTER_A_VILLAGE, at - 1, at);
        }
        for (var area : mentions.areas) {
            if (area.start() >= village.start()) break;
            if (explains(area, township)) support(area, township);
            else contradict(area);
        }
        if (!inTownship && at == village.start() && Boundaries.afterUnknownTownship(text, at)) {
            lost = true;
            if (Misspelt.resembles(text, at, names.name(township))) {
                inTownship = true;
                add("misspelt-township", MISSPELT_TOWNSHIP, at - 1, at);
            }
        }
        if (inCity && !inCounty && !inTownship && isDistrict(atlas.parent[township])) add("district", DISTRICT, 0, 0);
        return at != village.start();
    }

    /// Who names only the city means one of its districts; of a county he would name the county.
    private boolean isDistrict(int county) {
        return atlas.division[county].name().endsWith("区");
    }

    /// 陆屋镇陆屋…: the second is part of a local name, no township.
    private boolean repeats(Mention bare) {
        for (var area : mentions.areas)
            if (area.township() && area.end() == bare.start() && area.name() == bare.name()) return true;
        return false;
    }

    private void support(Mention area, int township) {
        support.add(area);
        if (area.township()) {
            if (!inTownship) add("township", TOWNSHIP, area);
            inTownship = true;
            return;
        }
        int node = names.node[area.meanings()[0]];
        for (int entry : area.meanings()) if (lies(township, names.node[entry])) node = names.node[entry];
        switch (atlas.level[node]) {
            case COUNTY -> {
                if (!inCounty) add("county", COUNTY, area);
                inCounty = true;
            }
            case CITY -> {
                if (!inCity) add("city", CITY, area);
                inCity = true;
            }
            case PROVINCE, TOWNSHIP, VILLAGE -> {}
        }
    }

    private boolean explains(Mention area, int township) {
        if (area.township()) {
            for (int entry : area.meanings()) if (names.node[entry] == township) return true;
            return false;
        }
        for (int entry : area.meanings()) if (lies(township, names.node[entry])) return true;
        return false;
    }

    private boolean lies(int township, int area) {
        return names.lies(township, area);
    }

    private void contradict(Mention area) {
        if (!area.clean()) return;
        if (!area.township()) {
            add("other-county", OTHER_COUNTY, area);
            against = true;
            return;
        }
        if (isOfToday(area)) {
            add("other-township", OTHER_TOWNSHIP, area);
            against = true;
        } else {
            add("lost-township", LOST_TOWNSHIP, area);
            lost = true;
        }
    }

    /// The township is listed today under just this name, in the part of the country that is spoken of.
    private boolean isOfToday(Mention area) {
        for (int entry : area.meanings()) {
            if (names.former[entry]) continue;
            int kind = atlas.townshipKind[names.node[entry]];
            boolean same = names.whole[entry] || kind == area.marker();
            if (same && (scope < 0 || atlas.within(names.node[entry], scope))) return true;
        }
        return false;
    }

    private void court(int township) {
        if (court < 0 || !atlas.within(township, court)) return;
        add("court", COURT, 0, 0);
        inCity = true;
        if (atlas.level[court] == Level.COUNTY) inCounty = true;
    }
}
