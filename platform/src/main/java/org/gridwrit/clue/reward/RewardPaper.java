package org.gridwrit.clue.reward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.paper.Numerals;
import org.gridwrit.paper.PaperFact;
import org.gridwrit.paper.PaperKind;
import org.gridwrit.paper.PaperSource;
import org.springframework.stereotype.Component;

/// 悬赏公告 on paper: how much, and on which conditions (财产调查规定 22); only of a notice that was allowed.
@Component
class RewardPaper implements PaperSource {
    private final RewardStore store;

    RewardPaper(RewardStore store) {
        this.store = store;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REWARD_NOTICE;
    }

    @Override
    public List<PaperFact> of(Actor actor, CaseFile file) {
        return store.ofCase(actor.scope(), file.id()).stream()
                .filter(it -> it.state() != RewardState.REFUSED)
                .map(it -> fact(file, it))
                .toList();
    }

    private static PaperFact fact(CaseFile file, RewardNotice it) {
        var about = it.party(file) + " · " + said(it.asked().bounty());
        var fact = PaperFact.of(it.id().uuid(), about, values(file, it));
        return it.state() == RewardState.ASKED ? fact.lacking("reward.paper-not-granted") : fact;
    }

    private static Map<String, String> values(CaseFile file, RewardNotice it) {
        var values = new HashMap<String, String>();
        values.put("悬赏金", said(it.asked().bounty()));
        values.put("领取条件", it.asked().conditions());
        values.put("悬赏申请人", it.party(file));
        return values;
    }

    static String said(Bounty bounty) {
        return switch (bounty) {
            case Bounty.Sum(var sum) -> Numerals.yuan(sum) + "（" + Numerals.capitals(sum) + "）";
            case Bounty.Part it -> "该线索实际到位金额的" + it.percent() + "%，不足一分的舍去";
        };
    }
}
