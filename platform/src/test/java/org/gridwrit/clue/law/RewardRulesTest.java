package org.gridwrit.clue.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gridwrit.clue.reward.AskedRules;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 悬赏的规则 财产调查规定 21–24, on both sides of each border.
public class RewardRulesTest {
    private static final String YES = "可以";

    public static Stream<Rule> rules() {
        return Stream.of(AskedRules.rules(), published(), paid(), deducted(), reckoned())
                .flatMap(it -> it);
    }

    private static Stream<Rule> published() {
        return Stream.of(
                publish("只在悬赏公告平台发布", YES, false, Channel.PLATFORM),
                publish("只在法院微信发布", YES, false, Channel.COURT_MEDIA),
                publish("只在公告栏和住所地张贴", "reward.no-platform", false, Channel.BOARD, Channel.RESIDENCE),
                publish("平台发布，同时张贴", YES, false, Channel.PLATFORM, Channel.RESIDENCE),
                publish("申请人没有承担其他媒体的费用", "reward.media-unpaid", false, Channel.PLATFORM, Channel.OTHER_MEDIA),
                publish("申请人申请并承担其他媒体的费用", YES, true, Channel.PLATFORM, Channel.OTHER_MEDIA),
                publish("申请人承担了费用，却没有在其他媒体发布", "reward.media-owed", true, Channel.PLATFORM));
    }

    private static Stream<Rule> paid() {
        return Stream.of(
                pay("法院没有掌握，最先提供，部分到位", Capacity.ANYBODY, false, false, true, null),
                pay("还没有到位", Capacity.ANYBODY, false, false, false, Unpaid.UNREALISED),
                pay("法院此前已经掌握", Capacity.ANYBODY, true, false, true, Unpaid.KNOWN),
                pay("他人先提供了相同线索", Capacity.ANYBODY, false, true, true, Unpaid.LATER),
                pay("申请执行人的代理人提供", Capacity.AGENT, false, false, true, Unpaid.CAPACITY),
                pay("申请执行人自己提供", Capacity.APPLICANT, false, false, true, Unpaid.CAPACITY),
                pay("被执行人自己提供", Capacity.DEBTOR, false, false, true, Unpaid.CAPACITY),
                pay("协助调查的单位提供", Capacity.OBLIGED, false, false, true, Unpaid.CAPACITY),
                pay("法院工作人员提供", Capacity.COURT_STAFF, false, false, true, Unpaid.CAPACITY),
                pay("受委托协助的网格员提供", Capacity.ENTRUSTED, false, false, true, Unpaid.CAPACITY));
    }

    private static Stream<Rule> deducted() {
        return Stream.of(
                take("应发100元，到位款尚余100元", Paying.DEDUCTED, 100_00, 100_00, "100.00"),
                take("应发100元，到位款只余60元", Paying.DEDUCTED, 100_00, 60_00, "60.00"),
                take("到位款已经没有可以扣减的", Paying.DEDUCTED, 100_00, 0, "reward.nothing-to-deduct"),
                take("特定物已交付，没有到位款", Paying.DELIVERED, 100_00, 0, "100.00"),
                take("已经足额发放", Paying.SEPARATE, 0, 100_00, "reward.paid-already"));
    }

    private static Stream<Rule> reckoned() {
        return Stream.of(
                due("固定5000元，没有到位", new Bounty.Sum(new Fen(5_000_00)), 0, "0.00"),
                due("固定5000元，到位1分", new Bounty.Sum(new Fen(5_000_00)), 1, "5,000.00"),
                due("比例5%，到位199.99元", new Bounty.Part(500), 199_99, "9.99"),
                due("比例0.01%，到位99.99元", new Bounty.Part(1), 99_99, "0.00"),
                due("比例0.01%，到位100元", new Bounty.Part(1), 100_00, "0.01"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("悬赏的申请、发布、发放和扣减")
    void theProgramKeepsTheRule(Rule rule) {
        rule.check();
    }

    @Test
    @DisplayName("拒绝的理由在中文和英文里都有一句话")
    void everyRefusalIsASentence() {
        for (var texts : new String[] {"/messages/reward.properties", "/messages/reward_en.properties"}) {
            var all = MovesTest.texts(texts);
            for (var it : Unpaid.values())
                assertThat(all.getProperty("refusal." + it.refusal())).isNotBlank();
            for (var it : Capacity.values())
                assertThat(all.getProperty("reward.capacity." + it)).isNotBlank();
        }
    }

    @Test
    @DisplayName("共同提供的平分到分，一分不多一分不少")
    void sharesMakeTheWhole() {
        LongStream.rangeClosed(0, 30).forEach(fen -> {
            for (int people = 1; people <= 5; people++) {
                var shares = Paying.shared(new Fen(fen), people);
                assertThat(shares.stream().mapToLong(Fen::value).sum()).isEqualTo(fen);
                assertThat(shares.getFirst().value() - shares.getLast().value()).isBetween(0L, 1L);
            }
        });
    }

    private static Rule publish(String given, String should, boolean paid, Channel... where) {
        var channels = where.length == 0 ? EnumSet.noneOf(Channel.class) : EnumSet.copyOf(Arrays.asList(where));
        return rule(
                given,
                "发布公告",
                should,
                () -> {
                    Channel.mustPublish(channels, paid);
                    return YES;
                },
                "财产调查规定 22");
    }

    private static Rule pay(
            String given, Capacity capacity, boolean known, boolean later, boolean realised, @Nullable Unpaid should) {
        var why = Unpaid.why(capacity, known, later, realised);
        return new Rule(
                given,
                "发放悬赏金",
                why == null ? YES : sentence(why.refusal()).replace("{0}", why.article()),
                should == null ? YES : sentence(should.refusal()).replace("{0}", should.article()),
                why == null ? "" : article(capacity, why));
    }

    private static String article(Capacity capacity, Unpaid why) {
        return why == Unpaid.CAPACITY ? String.valueOf(capacity.article()) : why.article();
    }

    private static Rule take(String given, Paying paying, long left, long inHand, String should) {
        return rule(
                given,
                "支付",
                should,
                () -> paying.of(new Fen(left), new Fen(inHand)).toString(),
                "财产调查规定 24");
    }

    private static Rule due(String given, Bounty bounty, long recovered, String should) {
        return rule(given, "计算", should, () -> bounty.of(new Fen(recovered)).toString(), "财产调查规定 24");
    }

    /// @param should what is made of it, or the code of the refusal
    public static Rule rule(String given, String about, String should, Supplier<String> does, String article) {
        var refused = should.startsWith("reward.");
        return new Rule(given, about, made(does), refused ? "不可以：" + sentence(should) : should, article);
    }

    private static String made(Supplier<String> does) {
        try {
            return does.get();
        } catch (Refusal refusal) {
            return "不可以：" + sentence(refusal.code());
        }
    }

    private static String sentence(String code) {
        return String.valueOf(MovesTest.texts("/messages/reward.properties").getProperty("refusal." + code));
    }
}
