package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.mention.Areas;
import org.gridwrit.gazetteer.mention.Mention;
import org.gridwrit.gazetteer.mention.Mentions;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.word.Boundaries;

/// What the rest of the text says about one village that may be meant: areas around it, and where the court
/// sits.
final class Surroundings {
    private static final int LONGEST_CHAIN = 8;

    private final Atlas atlas;
    private final Names names;
    private final Text text;
    private final Mentions mentions;
    private final Areas areas;
    private final Account account;

    private final List<Mention> support = new ArrayList<>(4);
    boolean inTownship;
    boolean inCounty;
    boolean inCity;
    /// A township is named that is no more.
    boolean lost;
    /// Something contradicts.
    boolean against;
    /// An area it lies in stands just before it.
    boolean adjacent;

    Surroundings(Atlas atlas, Names names, Text text, Mentions mentions, Areas areas, Account account) {
        this.atlas = atlas;
        this.names = names;
        this.text = text;
        this.mentions = mentions;
        this.areas = areas;
        this.account = account;
    }

    List<Mention> support() {
        return List.copyOf(support);
    }

    void of(Mention village, int township) {
        support.clear();
        inTownship = inCounty = inCity = lost = against = false;
        int at = chain(village, township);
        adjacent = at != village.start();
        if (!adjacent && !village.clean()) {
            account.add("tail-of-a-name", Weights.TAIL_OF_A_NAME, at - 1, at);
            against = true;
        } else if (!adjacent && text.at(at - 1) == '村') {
            account.add("after-a-village", Weights.AFTER_A_VILLAGE, at - 1, at);
        }
        around(village, township);
        if (!inTownship && !adjacent && Boundaries.afterUnknownTownship(text, at)) {
            lost = true;
            if (Misspelt.resembles(text, at, names.name(township))) {
                inTownship = true;
                account.add("misspelt-township", Weights.MISSPELT_TOWNSHIP, at - 1, at);
            }
        }
        if (inCity && !inCounty && !inTownship && isDistrict(atlas.parent[township])) {
            account.add("district", Weights.DISTRICT, 0, 0);
        }
        court(township);
    }

    /// Where the unbroken row of areas begins that ends with the village.
    private int chain(Mention village, int township) {
        int at = village.start();
        boolean moved = true;
        for (int links = 0; moved && links < LONGEST_CHAIN; links++) {
            moved = false;
            for (int i = mentions.areas.size() - 1; i >= 0 && !moved; i--) {
                var area = mentions.areas.get(i);
                boolean touches = isBefore(area, at) || (area.nameEnd() == at && at == village.start());
                if (touches && area.start() < at && explains(area, township)) {
                    at = area.start();
                    moved = true;
                }
            }
            for (int i = mentions.bareAreas.size() - 1; i >= 0 && !moved; i--) {
                var area = mentions.bareAreas.get(i);
                if (isBefore(area, at) && explains(area, township) && !repeats(area)) {
                    support(area, township);
                    at = area.start();
                    moved = true;
                }
            }
        }
        return at;
    }

    /// Right before this place, or with a comma between.
    private boolean isBefore(Mention area, int at) {
        return area.end() == at || (area.end() == at - 1 && !text.han(at - 1));
    }

    /// Areas before the village in its own address count both ways; those of an address before it only
    /// where they agree; those after it only where none stands before.
    private void around(Mention village, int township) {
        int begins = areas.addressOf(village.start());
        for (var area : mentions.areas) {
            if (area.start() >= village.start()) break;
            if (explains(area, township)) support(area, township);
            else if (area.start() >= begins) contradict(area);
        }
        if (inTownship || inCounty || against || lost) return;
        for (var area : mentions.areas) {
            if (area.start() < village.end() || areas.addressOf(area.start()) > village.start()) continue;
            if (explains(area, township)) support(area, township);
            else contradict(area);
        }
    }

    /// Who names only the city means one of its districts; of a county he would name the county.
    private boolean isDistrict(int county) {
        return atlas.name(county).endsWith("区");
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
            if (!inTownship) account.add("township", Weights.TOWNSHIP, area);
            inTownship = true;
            return;
        }
        int node = names.node[area.meanings()[0]];
        for (int entry : area.meanings()) if (names.lies(township, names.node[entry])) node = names.node[entry];
        switch (atlas.level[node]) {
            case COUNTY -> {
                if (!inCounty) account.add("county", Weights.COUNTY, area);
                inCounty = true;
            }
            case CITY -> {
                if (!inCity) account.add("city", Weights.CITY, area);
                inCity = true;
            }
            case PROVINCE -> {
                if (atlas.isMunicipality(node)) inCity = true;
            }
            case TOWNSHIP, VILLAGE -> {}
        }
    }

    private boolean explains(Mention area, int township) {
        mentions.step();
        if (area.township()) {
            for (int entry : area.meanings()) if (names.node[entry] == township) return true;
            return false;
        }
        for (int entry : area.meanings()) if (names.lies(township, names.node[entry])) return true;
        return false;
    }

    private void contradict(Mention area) {
        if (!area.clean()) return;
        if (!area.township()) {
            account.add("other-county", Weights.OTHER_COUNTY, area);
            against = true;
        } else if (isOfToday(area)) {
            account.add("other-township", Weights.OTHER_TOWNSHIP, area);
            against = true;
        } else {
            account.add("lost-township", Weights.LOST_TOWNSHIP, area);
            lost = true;
        }
    }

    /// The township is listed today under just this name, in the part of the country that is spoken of.
    private boolean isOfToday(Mention area) {
        int scope = areas.scope();
        for (int entry : area.meanings()) {
            if (names.former(entry)) continue;
            int kind = atlas.kind[names.node[entry]];
            boolean same = names.whole(entry) || kind == area.marker();
            if (same && (scope < 0 || atlas.within(names.node[entry], scope))) return true;
        }
        return false;
    }

    private void court(int township) {
        int court = areas.court();
        if (court < 0 || !atlas.within(township, court)) return;
        account.add("court", Weights.COURT, 0, 0);
        inCity = true;
        if (atlas.level[court] == Level.COUNTY) inCounty = true;
    }
}
