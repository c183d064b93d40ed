package org.gridwrit.bench.routing.peer;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gridwrit.bench.routing.Answer;
import org.gridwrit.bench.routing.Router;
import org.gridwrit.bench.routing.peer.NameList.Bearer;
import org.gridwrit.gazetteer.Division;

/// HanLP's segmentation with the dictionary as its user dictionary.
final class HanLpDictionary implements Router {
    static final String NAME = "HanLP with dictionary";

    private final Map<String, List<Bearer>> names;
    private final Segment segment;

    HanLpDictionary(List<Division> divisions) {
        names = NameList.of(divisions);
        for (var name : names.keySet()) CustomDictionary.insert(name, "ns 1000");
        segment = HanLP.newSegment().enableCustomDictionaryForcing(true).enablePartOfSpeechTagging(false);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Answer route(String address, String city) {
        var named = new ArrayList<Bearer>();
        for (var term : segment.seg(address)) named.addAll(names.getOrDefault(term.word, List.of()));
        return Chains.choose(named, city);
    }
}
