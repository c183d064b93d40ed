package org.gridwrit.clue.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.fresh;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.time.Clock;
import java.util.Set;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.clock.ClockKind;
import org.gridwrit.casefile.clock.Clocks;
import org.gridwrit.clue.Clues;
import org.gridwrit.clue.law.Bounty;
import org.gridwrit.clue.law.Capacity;
import org.gridwrit.clue.law.Channel;
import org.gridwrit.clue.law.Paying;
import org.gridwrit.clue.law.Unpaid;
import org.gridwrit.paper.Issuing;
import org.gridwrit.paper.Papers;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class RewardsTest {
    private static final Bounty FIVE_THOUSAND = new Bounty.Sum(new Fen(5_000_00));
    private static final Bounty FIVE_PERCENT = new Bounty.Part(500);

    @Autowired
    Rewards rewards;

    @Autowired
    Tips tips;

    @Autowired
    Clues clues;

    @Autowired
    Papers papers;

    @Autowired
    Issuing issuing;

    @Autowired
    CaseFiles cases;

    @Autowired
    Clocks clocks;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();
    Offered offered;
    Id casefile;

    @BeforeEach
    void file() {
        offered = new Offered(rewards, tips, clues, papers, issuing, cases, keys, cast, Times.today(clock));
        casefile = offered.filed();
    }

    @Test
    @DisplayName("收到申请，十日期限开始；准许之后，先签发公告才能发布")
    void aNoticeIsWrittenBeforeItIsPublished() {
        var reward = offered.asked(casefile, FIVE_THOUSAND);
        assertThat(clocks.ofCase(cast.wei, casefile).clocks())
                .anyMatch(it -> it.kind() == ClockKind.REWARD_DECISION && it.end() == null);
        assertThatThrownBy(() -> offered.publish(reward, Channel.PLATFORM)).hasMessage("reward.not-granted");
        assertThatThrownBy(() -> offered.issue(casefile, reward)).hasMessage("reward.paper-not-granted");
        offered.take(reward, RewardMove.GRANT, "");
        assertThat(clocks.ofCase(cast.wei, casefile).clocks())
                .noneMatch(it -> it.kind() == ClockKind.REWARD_DECISION && it.end() == null);
        assertThatThrownBy(() -> offered.publish(reward, Channel.PLATFORM)).hasMessage("reward.no-notice");
        offered.issue(casefile, reward);
        assertThatThrownBy(() -> offered.publish(reward, Channel.BOARD)).hasMessage("reward.no-platform");
        offered.publish(reward, Channel.PLATFORM);
        assertThat(papers.issued(cast.wei, casefile).getFirst().words())
                .contains("悬赏金：5,000.00元（人民币伍仟元整）", "蒙申请", "提供的线索使债权实现");
        assertThatThrownBy(() -> offered.take(reward, RewardMove.GRANT, "")).hasMessage("reward.decided");
    }

    @Test
    @DisplayName("申请其他媒体并承担费用的，应当一并发布")
    void otherMediaArePublishedInWhenPaid() {
        var both = Set.of(Channel.PLATFORM, Channel.OTHER_MEDIA);
        var reward = offered.asked(casefile, FIVE_THOUSAND, both, "左江日报", true);
        offered.take(reward, RewardMove.GRANT, "");
        offered.issue(casefile, reward);
        assertThatThrownBy(() -> offered.publish(reward, Channel.PLATFORM)).hasMessage("reward.media-owed");
        offered.publish(reward, Channel.PLATFORM, Channel.OTHER_MEDIA);
    }

    @Test
    @DisplayName("发布之前、终止之后提供的线索不按公告登记")
    void onlyWhatIsToldWhileItIsOutAnswersIt() {
        var reward = offered.asked(casefile, FIVE_THOUSAND);
        assertThatThrownBy(() -> offered.tip(reward, Capacity.ANYBODY, "桂F12345", "农某"))
                .hasMessage("reward.not-out");
        offered.take(reward, RewardMove.GRANT, "");
        offered.issue(casefile, reward);
        offered.publish(reward, Channel.PLATFORM);
        var tip = offered.tip(reward, Capacity.ANYBODY, "桂F12345", "农某");
        offered.take(reward, RewardMove.END, "申请执行人撤回申请");
        assertThatThrownBy(() -> offered.tip(reward, Capacity.ANYBODY, "桂F54321", "黄某"))
                .hasMessage("reward.not-out");
        offered.recovered(tip, 9_000_00);
        offered.award(reward, tip, Paying.DEDUCTED, "", true);
        assertThat(rewards.ofCase(cast.wei, casefile).left(rewards.named(cast.wei, reward), only(reward)))
                .isEqualTo(Fen.ZERO);
    }

    @Test
    @DisplayName("按比例的随到位分次发放，扣减不超过到位款")
    void aShareIsPaidAsMoneyComesIn() {
        var reward = offered.published(casefile, FIVE_PERCENT);
        var tip = offered.tip(reward, Capacity.ANYBODY, "桂F12345", "农某", "黄某");
        assertThatThrownBy(() -> offered.award(reward, tip, Paying.DEDUCTED, "", false))
                .hasMessage("reward.unpaid.UNREALISED");
        offered.recovered(tip, 1_000_01);
        offered.award(reward, tip, Paying.DEDUCTED, "", false);
        assertThatThrownBy(() -> offered.award(reward, tip, Paying.DEDUCTED, "", false))
                .hasMessage("reward.paid-already");
        var all = rewards.ofCase(cast.wei, casefile);
        assertThat(all.paid(only(reward))).extracting(RewardStep::amount).containsExactly(new Fen(50_00));
        assertThat(all.inHand()).isEqualTo(new Fen(950_01));
        assertThat(all.shares(only(reward))).containsExactly(new Fen(25_00), new Fen(25_00));
        assertThatThrownBy(() -> offered.award(reward, tip, Paying.DELIVERED, "", false))
                .hasMessage("reward.part-of-nothing");
    }

    @Test
    @DisplayName("到位款不足的部分由申请执行人另行支付，要写明原因")
    void whatCannotBeDeductedTheApplicantPays() {
        var reward = offered.published(casefile, FIVE_THOUSAND);
        var tip = offered.tip(reward, Capacity.ANYBODY, "桂F12345", "农某");
        offered.recovered(tip, 3_000_00);
        offered.award(reward, tip, Paying.DEDUCTED, "", false);
        assertThatThrownBy(() -> offered.award(reward, tip, Paying.DEDUCTED, "", false))
                .hasMessage("reward.nothing-to-deduct");
        assertThatThrownBy(() -> offered.award(reward, tip, Paying.SEPARATE, "", false))
                .hasMessage("reward.must-deduct");
        offered.award(reward, tip, Paying.SEPARATE, "到位款已扣完", false);
        assertThat(rewards.ofCase(cast.wei, casefile).paid(only(reward)))
                .extracting(RewardStep::amount)
                .containsExactly(new Fen(3_000_00), new Fen(2_000_00));
    }

    @Test
    @DisplayName("相同线索归先登记的人；法院已掌握的、代理人提供的不发放")
    void theFirstWhoToldSomethingNewIsPaid() {
        var known = new org.gridwrit.clue.NewClue(
                org.gridwrit.clue.law.AssetKind.VEHICLE,
                "申请人提供",
                "桂F00001",
                org.gridwrit.clue.Source.APPLICANT,
                "蒙申请",
                "");
        var old = clues.claim(cast.lu, casefile, keys.next(), known);
        var reward = offered.published(casefile, FIVE_THOUSAND);
        var first = offered.tip(reward, Capacity.ANYBODY, "桂F12345", "农某");
        var second = offered.tip(reward, Capacity.ANYBODY, "桂F12345", "黄某");
        var third = offered.tip(reward, Capacity.ANYBODY, "桂F00001", "覃某");
        var agent = offered.tip(reward, Capacity.AGENT, "桂F99999", "梁律师");
        clues.compare(cast.wei, second, keys.next(), first.uuid(), true, "同一辆车");
        clues.compare(cast.wei, third, keys.next(), old.uuid(), true, "申请人提供过");
        offered.recovered(first, 9_000_00);
        offered.recovered(agent, 9_000_00);
        offered.award(reward, first, Paying.DEDUCTED, "", false);
        assertThatThrownBy(() -> offered.award(reward, second, Paying.DEDUCTED, "", false))
                .hasMessage("reward.unpaid.LATER");
        assertThatThrownBy(() -> offered.award(reward, third, Paying.DEDUCTED, "", false))
                .hasMessage("reward.unpaid.KNOWN");
        assertThatThrownBy(() -> offered.award(reward, agent, Paying.DEDUCTED, "", false))
                .hasMessage("reward.unpaid.CAPACITY");
        assertThatThrownBy(() -> offered.deny(reward, agent, Unpaid.OTHER)).hasMessage("reward.why-unsuited");
        offered.deny(reward, agent, Unpaid.CAPACITY);
        assertThatThrownBy(() -> offered.award(reward, agent, Paying.DEDUCTED, "", false))
                .hasMessage("reward.denied-already");
    }

    @Test
    @DisplayName("提供人的身份只有承办人另开一页才能看到，线索、经过和书记员的页面上都没有")
    void whoAnsweredIsShownToTheOfficerAlone() throws Exception {
        var reward = offered.published(casefile, FIVE_THOUSAND);
        var tip = offered.tip(reward, Capacity.ANYBODY, "桂F12345", "农保密");
        for (var page : new String[] {
            "/console/rewards/" + reward,
            "/console/cases/" + casefile + "/rewards",
            "/console/cases/" + casefile + "/clues",
            "/console/cases/" + casefile + "/timeline?part=CLUE",
            "/console/clues/" + tip,
            "/api/v1/cases/" + casefile + "/rewards"
        }) {
            mvc.perform(as(cast.wei, get(page)))
                    .andExpect(content().string(allOf(not(containsString("农保密")), containsString("1"))));
        }
        mvc.perform(as(cast.wei, get("/console/rewards/{id}", reward)))
                .andExpect(content().string(allOf(containsString("悬赏登记第1号"), containsString("债权还没有因这条线索"))));
        mvc.perform(as(cast.wei, get("/console/rewards/{id}/informants", reward))
                        .with(fresh(cast.wei)))
                .andExpect(content().string(allOf(containsString("农保密"), containsString("13800000000"))));
        assertThatThrownBy(() -> tips.informants(cast.lu, reward)).hasMessage("access.role");
    }

    @Test
    @DisplayName("在页面上登记申请、准许，缺承诺的说明理由")
    void aNoticeIsAskedForOnThePage() throws Exception {
        var party =
                cases.named(cast.lu.scope(), casefile).applicants().getFirst().id();
        var form = post("/console/cases/{id}/rewards", casefile)
                .param("reward", keys.next().toString())
                .param("party", party.toString())
                .param("day", offered.today().toString())
                .param("percent", "2.5")
                .param("conditions", "提供的线索使债权实现")
                .param("channel", "PLATFORM", "BOARD");
        mvc.perform(as(cast.lu, form)).andExpect(flash().attributeExists("refusal"));
        mvc.perform(as(cast.lu, form.param("promised", "true"))).andExpect(flash().attribute("notice", "reward.asked"));
        var reward = rewards.ofCase(cast.wei, casefile).notices().getFirst().id();
        mvc.perform(as(cast.wei, get("/console/cases/{id}/rewards", casefile)))
                .andExpect(content().string(allOf(containsString("2.5%"), containsString("待决定"))));
        mvc.perform(as(cast.wei, post("/console/rewards/{id}/steps", reward))
                        .param("step", keys.next().toString())
                        .param("move", "GRANT")
                        .param("day", offered.today().toString()))
                .andExpect(flash().attribute("notice", "reward.done"));
        mvc.perform(as(cast.wei, get("/console/rewards/{id}", reward)))
                .andExpect(content().string(allOf(containsString("已准许"), containsString("起草、签发悬赏公告"))));
    }

    private Tip only(Id reward) {
        return rewards.ofCase(cast.wei, casefile)
                .answers(rewards.named(cast.wei, reward))
                .getFirst();
    }
}
