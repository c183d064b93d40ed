package org.gridwrit.clue.reward;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Few;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.casefile.timeline.TimelineSource;
import org.gridwrit.shared.Id;
import org.springframework.stereotype.Component;

/// What became of reward notices; who answered them is a number here as well.
@Component
class RewardTimeline implements TimelineSource {
    private final Rewards rewards;

    RewardTimeline(Rewards rewards) {
        this.rewards = rewards;
    }

    @Override
    public Set<Part> parts() {
        return Set.of(Part.CLUE);
    }

    @Override
    public List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit) {
        var all = rewards.ofCase(actor, casefile);
        return Few.before(all.steps().stream().map(it -> entry(all, it)), before, limit);
    }

    private static Entry entry(CaseRewards all, RewardStep it) {
        var said = new ArrayList<Said>();
        all.tips().stream()
                .filter(tip -> tip.id().uuid().equals(it.tip()))
                .forEach(tip -> said.add(Said.words(Tip.pseudonym(tip.number()))));
        for (var channel : it.channels()) said.add(Said.known("reward.channel." + channel));
        if (it.paying() != null) said.add(Said.known("reward.paying." + it.paying()));
        if (it.amount() != null)
            said.add(Said.known("timeline.yuan", it.amount().toString()));
        if (it.why() != null) said.add(Said.known("reward.why." + it.why()));
        if (it.told()) said.add(Said.known("reward.told"));
        if (!it.words().isEmpty()) said.add(Said.words(it.words()));
        var deciding = it.move() != RewardMove.ASK && it.move() != RewardMove.TIP;
        return Entry.of(
                        new Moment(it.at(), it.id()),
                        Part.CLUE,
                        Said.known("reward.timeline." + it.move()),
                        it.by(),
                        deciding ? Role.OFFICER : null)
                .saying(said);
    }
}
