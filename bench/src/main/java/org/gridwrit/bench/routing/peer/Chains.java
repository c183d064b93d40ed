package org.gridwrit.bench.routing.peer;

import java.util.List;
import org.gridwrit.bench.routing.Answer;
import org.gridwrit.bench.routing.peer.NameList.Bearer;
import org.gridwrit.gazetteer.Level;

/// Takes the one village whose township, county and city are named too, or are the court's; two as good are none.
final class Chains {
    private static final int TOWNSHIP = 8;
    private static final int COUNTY = 4;
    private static final int CITY = 2;
    private static final int MARKED = 1;

    private Chains() {}

    static Answer choose(List<Bearer> named, String city) {
        var best = "";
        int most = 0;
        boolean tie = false;
        for (var village : named) {
            if (village.level() != Level.VILLAGE || village.code().equals(best)) continue;
            int score = score(village, named, city);
            if (score < most || score == 0) continue;
            tie = score == most;
            best = village.code();
            most = score;
        }
        return best.isEmpty() || tie ? Answer.none() : Answer.route(best);
    }

    private static int score(Bearer village, List<Bearer> named, String city) {
        int score = village.code().startsWith(city) && !city.isEmpty() ? CITY : 0;
        boolean township = false;
        boolean county = false;
        for (var it : named) {
            township |= it.level() == Level.TOWNSHIP && village.code().startsWith(it.code());
            county |= it.level() == Level.COUNTY && village.code().startsWith(it.code());
            if (it.level() == Level.CITY && village.code().startsWith(it.code().substring(0, 4))) score |= CITY;
        }
        if (village.bare() && !township) return 0;
        score |= (township ? TOWNSHIP : 0) | (county ? COUNTY : 0);
        return score == 0 ? 0 : score | (village.bare() ? 0 : MARKED);
    }
}
