package org.gridwrit.clue.reward;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.shared.Refusal;

/// 悬赏申请书 What the written application says (财产调查规定 21).
///
/// @param party      the applicant of the case who asks
/// @param conditions 领取条件
/// @param promised   自愿支付悬赏金的承诺
/// @param channels   发布方式
/// @param media      which other media, empty when none are asked for
/// @param bearsCost  whether the applicant pays those
/// @param receivedOn when the court got it
public record NewReward(
        UUID party,
        Bounty bounty,
        String conditions,
        boolean promised,
        Set<Channel> channels,
        String media,
        boolean bearsCost,
        LocalDate receivedOn) {
    private static final int LONGEST = 2000;

    public NewReward {
        channels = Set.copyOf(channels);
        conditions = text(conditions, LONGEST);
        media = text(media, 200);
        if (!promised) throw new Refusal("reward.no-promise");
        if (channels.isEmpty()) throw new Refusal("reward.no-channel");
        if (channels.contains(Channel.OTHER_MEDIA) != !media.isEmpty()) throw new Refusal("reward.media-unnamed");
        if (conditions.isEmpty()) throw new Refusal("reward.no-conditions");
    }

    static String text(String typed, int longest) {
        var kept = typed.replace("\0", "").strip();
        if (kept.length() > longest) throw new Refusal("words.too-long", longest, kept.length());
        return kept;
    }
}
