package org.gridwrit.bench.routing.peer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.bench.routing.Answer;
import org.gridwrit.bench.routing.Router;
import org.gridwrit.bench.routing.peer.NameList.Bearer;
import org.gridwrit.gazetteer.Division;

/// Aho–Corasick over the dictionary, the longest match from the left.
final class LongestMatch implements Router {
    static final String NAME = "longest match";

    private final AhoCorasickDoubleArrayTrie<List<Bearer>> trie = new AhoCorasickDoubleArrayTrie<>();

    LongestMatch(List<Division> divisions) {
        trie.build(NameList.of(divisions));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer route(String address, String city) {
        var named = new ArrayList<Bearer>();
        var hits = trie.parseText(address);
        hits.sort((a, b) -> a.begin != b.begin ? Integer.compare(a.begin, b.begin) : Integer.compare(b.end, a.end));
        int at = 0;
        for (var hit : hits) {
            if (hit.begin < at) continue;
            named.addAll(hit.value);
            at = hit.end;
        }
        return Chains.choose(named, city);
    }
}
