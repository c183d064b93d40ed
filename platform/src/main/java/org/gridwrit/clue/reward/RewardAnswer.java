package org.gridwrit.clue.reward;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// What programs are told of the notices of a case: whom a reward is due, by number.
record RewardAnswer(List<RewardOffered> notices, List<RewardStep> steps) {
    record RewardOffered(
            Id id,
            UUID party,
            @Nullable Long sumFen,
            @Nullable Integer perMyriad,
            String conditions,
            Set<Channel> channels,
            String media,
            RewardState state,
            List<AnsweredBy> answers) {}

    /// @param id  that of the clue
    /// @param why nothing is paid, or not yet
    record AnsweredBy(
            Id id,
            int number,
            Capacity capacity,
            int people,
            long leftFen,
            @Nullable Unpaid why,
            boolean denied) {}

    static RewardAnswer of(CaseRewards all) {
        return new RewardAnswer(
                all.notices().stream().map(it -> notice(all, it)).toList(), all.steps());
    }

    private static RewardOffered notice(CaseRewards all, RewardNotice it) {
        var asked = it.asked();
        return new RewardOffered(
                it.id(),
                asked.party(),
                asked.bounty() instanceof Bounty.Sum(var sum) ? sum.value() : null,
                asked.bounty() instanceof Bounty.Part(var part) ? part : null,
                asked.conditions(),
                asked.channels(),
                asked.media(),
                it.state(),
                all.answers(it).stream().map(tip -> answer(all, it, tip)).toList());
    }

    private static AnsweredBy answer(CaseRewards all, RewardNotice of, Tip it) {
        return new AnsweredBy(
                it.id(),
                it.number(),
                it.capacity(),
                it.people(),
                all.left(of, it).value(),
                all.why(of, it),
                all.denied(it).isPresent());
    }
}
