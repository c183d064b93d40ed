package org.gridwrit.clue.reward;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.RewardRulesTest;
import org.gridwrit.shared.Fen;
import org.gridwrit.testing.Rule;

/// What a written application has to say (财产调查规定 21).
public final class AskedRules {
    private static final String ARTICLE = "财产调查规定 21";
    private static final Set<Channel> PLATFORM = Set.of(Channel.PLATFORM);
    private static final Bounty SUM = new Bounty.Sum(new Fen(5_000_00));

    private AskedRules() {}

    public static Stream<Rule> rules() {
        return Stream.of(
                ask("申请书写齐的", "可以", "", () -> asked(SUM, true, PLATFORM, "")),
                ask("没有支付悬赏金的承诺", "reward.no-promise", ARTICLE, () -> asked(SUM, false, PLATFORM, "")),
                ask("没有发布方式", "reward.no-channel", ARTICLE, () -> asked(SUM, true, Set.of(), "")),
                ask("悬赏金为零", "reward.sum", "", () -> asked(new Bounty.Sum(Fen.ZERO), true, PLATFORM, "")),
                ask("比例0.01%", "可以", "", () -> asked(new Bounty.Part(1), true, PLATFORM, "")),
                ask("比例超过100%", "reward.part", "", () -> asked(new Bounty.Part(10_001), true, PLATFORM, "")),
                ask("申请其他媒体，没有写明是哪家", "reward.media-unnamed", "", () -> asked(SUM, true, all(), "")),
                ask("申请其他媒体，写明了", "可以", "", () -> asked(SUM, true, all(), "左江日报")));
    }

    private static Set<Channel> all() {
        return Set.of(Channel.PLATFORM, Channel.OTHER_MEDIA);
    }

    private static NewReward asked(Bounty bounty, boolean promised, Set<Channel> where, String media) {
        return new NewReward(
                new UUID(0, 1), bounty, "提供的线索使债权实现", promised, where, media, false, LocalDate.of(2026, 3, 2));
    }

    private static Rule ask(String given, String should, String article, Supplier<NewReward> asked) {
        return RewardRulesTest.rule(
                given,
                "登记申请",
                should,
                () -> {
                    var _ = asked.get();
                    return "可以";
                },
                article);
    }
}
