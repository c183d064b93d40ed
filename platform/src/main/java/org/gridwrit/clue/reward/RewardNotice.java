package org.gridwrit.clue.reward;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Party;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;

/// 悬赏公告 One application for a reward, and what has become of it.
public record RewardNotice(
        Id id, String court, UUID caseId, String caseNumber, NewReward asked, String askedBy, RewardState state) {
    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    /// 申请执行人 who asked.
    String party(CaseFile file) {
        return file.parties().stream()
                .filter(it -> it.id().equals(asked.party()))
                .findFirst()
                .map(Party::name)
                .orElse("");
    }

    /// Whether the applicant asked for other media and pays them (财产调查规定 22).
    public boolean paysMedia() {
        return asked.channels().contains(Channel.OTHER_MEDIA) && asked.bearsCost();
    }

    RewardNotice decided(boolean granted) {
        if (state != RewardState.ASKED) throw new Refusal("reward.decided");
        return in(granted ? RewardState.GRANTED : RewardState.REFUSED);
    }

    RewardNotice published(Set<Channel> where) {
        if (state != RewardState.GRANTED) throw new Refusal("reward.not-granted");
        Channel.mustPublish(where, paysMedia());
        return in(RewardState.PUBLISHED);
    }

    RewardNotice ended() {
        if (state != RewardState.PUBLISHED && state != RewardState.GRANTED) throw new Refusal("reward.not-running");
        return in(RewardState.ENDED);
    }

    /// Who told before it was out, or after it has ended, did not answer it (财产调查规定 23).
    void mustBeOut() {
        if (state != RewardState.PUBLISHED) throw new Refusal("reward.not-out");
    }

    void mustNotBeBefore(LocalDate day) {
        if (day.isBefore(asked.receivedOn())) throw new Refusal("reward.day-before", asked.receivedOn());
    }

    private RewardNotice in(RewardState next) {
        return new RewardNotice(id, court, caseId, caseNumber, asked, askedBy, next);
    }
}
