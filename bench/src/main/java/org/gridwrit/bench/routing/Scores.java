package org.gridwrit.bench.routing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.bench.routing.hard.Hard;
import org.gridwrit.bench.routing.hard.Truth;

/// What one router made of a list of addresses.
///
/// @param stated confidence of each route, and whether it was right
/// @param misses every address not answered right, with the answer in words
/// @param named  texts that name a township or county but no village; `told` how many of them say which one
record Scores(String router, Map<String, Tally> byKind, List<Stated> stated, List<String> misses, int named, int told) {
    record Stated(double confidence, boolean right) {}

    static Scores of(Router router, List<Hard> addresses) {
        var byKind = new LinkedHashMap<String, Tally>();
        var stated = new ArrayList<Stated>();
        var misses = new ArrayList<String>();
        int named = 0;
        int told = 0;
        for (var it : addresses) {
            var answer = router.route(it.text(), it.cityCode());
            var verdict = Verdict.of(it.truth(), answer);
            byKind.computeIfAbsent(it.kind(), _ -> new Tally()).add(verdict);
            if (answer.isRoute()) stated.add(new Stated(answer.confidence(), verdict == Verdict.RIGHT));
            if (it.truth() instanceof Truth.Nowhere(var known) && !known.isEmpty()) {
                named++;
                if (answer.known().startsWith(known)) told++;
            }
            if (verdict != Verdict.RIGHT) misses.add(miss(router, it, verdict));
        }
        return new Scores(router.name(), byKind, stated, misses, named, told);
    }

    private static String miss(Router router, Hard hard, Verdict verdict) {
        var words = router.explain(hard.text(), hard.cityCode());
        return String.join(
                "\t",
                hard.kind(),
                verdict.name(),
                hard.text(),
                hard.cityCode(),
                hard.truth().toString(),
                words);
    }

    /// Of some kinds together.
    Tally sum(Collection<String> kinds) {
        var sum = new Tally();
        for (var kind : kinds) sum.add(byKind.getOrDefault(kind, new Tally()));
        return sum;
    }

    Tally sum() {
        return sum(byKind.keySet());
    }
}
