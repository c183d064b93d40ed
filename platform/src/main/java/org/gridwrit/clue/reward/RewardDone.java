package org.gridwrit.clue.reward;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 处理悬赏公告 What an officer decides about a notice or about an answer to it.
///
/// @param channels where it was published
/// @param tip      whom it is about, of those who answered
/// @param told     the applicant was told who it was, to pay them (财产调查规定 23)
public record RewardDone(
        RewardMove move,
        LocalDate day,
        String words,
        Set<Channel> channels,
        @Nullable UUID tip,
        @Nullable Paying paying,
        @Nullable Unpaid why,
        boolean told) {
    public RewardDone {
        channels = Set.copyOf(channels);
        words = NewReward.text(words, 2000);
        if (move == RewardMove.ASK || move == RewardMove.TIP) throw new Refusal("reward.move", move);
        if (move == RewardMove.PUBLISH && words.isEmpty()) throw new Refusal("reward.where-missing");
        var reasoned = move == RewardMove.REFUSE || move == RewardMove.END || move == RewardMove.DENY;
        if (reasoned && words.isEmpty()) throw new Refusal("reward.words-missing");
        if (move == RewardMove.AWARD && paying == null) throw new Refusal("request.missing", new FieldName("paying"));
        if (paying == Paying.SEPARATE && words.isEmpty()) throw new Refusal("reward.must-deduct");
        if (move == RewardMove.DENY && why == null) throw new Refusal("request.missing", new FieldName("why"));
    }
}
