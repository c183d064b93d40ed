package org.gridwrit.gazetteer.reading;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.gazetteer.character.Text;
import org.gridwrit.gazetteer.division.Atlas;
import org.gridwrit.gazetteer.mention.Areas;
import org.gridwrit.gazetteer.mention.Mention;
import org.gridwrit.gazetteer.mention.Mentions;
import org.gridwrit.gazetteer.name.Names;
import org.gridwrit.gazetteer.reading.Reading.Tier;
import org.gridwrit.gazetteer.word.Boundaries;
import org.gridwrit.gazetteer.word.Words;
import org.jspecify.annotations.Nullable;

/// Weighs each village that the text may name against everything else the text says.
final class Weighing {
    private final Names names;
    private final Atlas atlas;
    private final Text text;
    private final Mentions mentions;
    private final Areas areas;
    private final Account account;
    private final Surroundings around;
    /// Kept only for an explanation.
    private final @Nullable Ledger ledger;

    Weighing(Atlas atlas, Names names, Text text, Mentions mentions, Areas areas, @Nullable Ledger ledger) {
        this.atlas = atlas;
        this.names = names;
        this.text = text;
        this.mentions = mentions;
        this.areas = areas;
        this.ledger = ledger;
        this.account = new Account(text, ledger != null);
        this.around = new Surroundings(atlas, names, text, mentions, areas, account);
    }

    List<Reading> readings() {
        var found = new ArrayList<Reading>();
        int spokenBefore = text.n;
        for (var village : mentions.villages) {
            boolean spoken = mentions.isSpoken(village);
            boolean isOther = !spoken && ledger != null && !mentions.mayStandBare(village);
            for (int entry : village.meanings()) {
                int later = village.start() <= spokenBefore
                        ? 0
                        : Words.isAnd(text.at(village.start() - 1))
                                ? 0
                                : isPart(found, village, entry) || Words.isBeside(text, village.start(), village.end())
                                        ? 2
                                        : 1;
                var reading = weigh(village, entry, spoken, isOther, later);
                if (reading == null) continue;
                found.add(reading);
                if (spoken && !reading.tier().isDoubtful()) spokenBefore = Math.min(spokenBefore, village.start());
            }
        }
        return found;
    }

    /// Written just after another village of its township.
    private boolean isPart(List<Reading> found, Mention village, int entry) {
        for (var it : found) {
            if (it.mention().end() == village.start()
                    && !it.tier().isDoubtful()
                    && atlas.parent[it.village()] == names.under[entry]) return true;
        }
        return false;
    }

    private @Nullable Reading weigh(Mention village, int entry, boolean spoken, boolean isOther, int later) {
        int node = names.node[entry];
        int township = names.under[entry];
        account.begin();
        account.add(spoken ? "marked" : "bare", spoken ? Weights.MARKED : Weights.BARE, village);
        if (later == 1) account.add("later", Weights.LATER, village);
        if (later == 2) account.add("part-of-another", Weights.PART_OF_ANOTHER, village);
        kind(village, node);
        if (names.former(entry)) account.add("former-name", Weights.FORMER_NAME, village);
        around.of(village, township);
        boolean isOtherName =
                isOther || (!spoken && !(around.inTownship && around.adjacent && !isSeat(village, township)));
        if (isOtherName && ledger == null) return null;
        boolean against = around.against;
        if (isOtherName || (spoken && isTrap(village))) {
            account.add("trap", Weights.TRAP, village);
            against = true;
        }
        var tier = against ? Tier.DOUBTFUL : tier(spoken);
        var reading = new Reading(
                node,
                entry,
                village,
                areas.addressOf(village.start()),
                account.score(),
                tier,
                around.support(),
                account.weights());
        if (account.score() >= Weights.WORTH_KEEPING && !isOtherName) return reading;
        if (ledger != null) ledger.givenUp(reading);
        return null;
    }

    /// What bears the township's own name is its seat, unless a group of a village follows.
    private boolean isSeat(Mention village, int township) {
        return names.word(village.name()).equals(names.name(township)) && !Boundaries.isGroup(text, village.end());
    }

    private boolean isTrap(Mention village) {
        if (Words.isAfterNear(text, village.start())) return true;
        boolean committee = village.end() - village.nameEnd() > 1;
        if (!committee && (Words.isRoad(text, village.end()) || Words.isNumberedRoad(text, village.end()))) return true;
        boolean marked = village.marker() != Words.NONE;
        if (!marked && !around.adjacent && !isJoined(village) && Words.isNewVillage(text, village.start())) return true;
        if (around.inTownship) {
            return !marked
                    && (Words.isEstate(text, village.end(), 3)
                            || Words.isNewVillage(text, village.end())
                            || Words.borrowsName(text, village.end()));
        }
        if (!marked && Words.borrowsName(text, village.end())) return true;
        if (Words.isEstate(text, village.end(), marked ? 1 : 6)) return true;
        if (village.marker() == Words.COMMUNITY && Words.isService(text, village.end())) return true;
        return !marked && (Words.isNewVillage(text, village.end()) || isTownshipOfHamlet(village));
    }

    /// 坛泽村及新村交界处
    private boolean isJoined(Mention village) {
        return village.clean() && Words.isAnd(text.at(village.start() - 1));
    }

    /// 寺村中木屯: 寺村 may be short for 寺村镇.
    private boolean isTownshipOfHamlet(Mention village) {
        return names.townships(village.name()).length > 0 && Boundaries.isHamlet(text, village.end());
    }

    private Tier tier(boolean spoken) {
        if (around.inTownship) return spoken ? Tier.IN_TOWNSHIP : Tier.BARE_IN_TOWNSHIP;
        if (around.inCounty) return around.lost ? Tier.MOVED_IN_COUNTY : Tier.IN_COUNTY;
        return around.inCity ? Tier.IN_CITY : Tier.NOWHERE;
    }

    /// 村 and 社区 of one name lie side by side: then the word decides.
    private void kind(Mention village, int node) {
        boolean saysVillage = village.marker() == Words.VILLAGE || text.at(village.end() - 1) == '村';
        boolean saysCommunity = village.marker() == Words.COMMUNITY;
        if (saysVillage == saysCommunity || saysCommunity != (atlas.kind[node] == Words.COMMUNITY)) return;
        account.add("kind-agrees", Weights.KIND_AGREES, village.end() - 1, village.end());
    }
}
