package org.gridwrit.clue.reward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 悬赏经过 One thing that was done about a notice. Never says who answered it.
///
/// @param channels where it was published
/// @param tip      which answer it is about
/// @param why      no reward
/// @param told     whether the applicant was told who it was, which only paying allows (财产调查规定 23)
public record RewardStep(
        UUID id,
        UUID reward,
        RewardMove move,
        LocalDate day,
        String words,
        Set<Channel> channels,
        @Nullable UUID tip,
        @Nullable Paying paying,
        @Nullable Fen amount,
        @Nullable Unpaid why,
        boolean told,
        String by,
        Instant at) {
    static RewardStep of(
            UUID id, RewardNotice of, RewardMove move, LocalDate day, String words, String by, Instant at) {
        return new RewardStep(id, of.id().uuid(), move, day, words, Set.of(), null, null, null, null, false, by, at);
    }

    RewardStep in(Set<Channel> where) {
        return new RewardStep(id, reward, move, day, words, where, tip, paying, amount, why, told, by, at);
    }

    RewardStep about(Tip it) {
        return new RewardStep(
                id, reward, move, day, words, channels, it.id().uuid(), paying, amount, why, told, by, at);
    }

    RewardStep paid(Paying way, Fen sum, boolean applicantTold) {
        return new RewardStep(id, reward, move, day, words, channels, tip, way, sum, why, applicantTold, by, at);
    }

    RewardStep denied(Unpaid because) {
        return new RewardStep(id, reward, move, day, words, channels, tip, paying, amount, because, told, by, at);
    }

    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
