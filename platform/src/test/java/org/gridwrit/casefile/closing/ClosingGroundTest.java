package org.gridwrit.casefile.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Party;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Messages;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class ClosingGroundTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final CaseFile OF_A_CITIZEN = file("覃某", IdKind.CITIZEN_ID, 100);
    private static final CaseFile OF_A_COMPANY = file("凭祥某某木业有限公司", IdKind.CREDIT_CODE, 100);
    private static final Messages TEXTS = new Messages("closing");

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("每种结案事由缺一项依据就不能结案")
    void eachGroundNeedsWhatShowsIt(Rule rule) {
        rule.check();
    }

    @Test
    @DisplayName("六种结案方式都有事由，终本另有条件")
    void everyWayHasItsGrounds() {
        for (var way : Closing.values()) {
            assertThat(ClosingGround.of(way).isEmpty()).isEqualTo(way == Closing.TERMINATED_FOR_NOW);
        }
    }

    @Test
    @DisplayName("只有申请人还能再来的事由可以恢复执行")
    void onlyWhatMayComeBackIsResumable() {
        assertThat(Arrays.stream(ClosingGround.values()).filter(ClosingGround::isResumable))
                .allMatch(it -> it.way == Closing.TERMINATED);
    }

    public static Stream<Rule> rules() {
        var missing = Arrays.stream(ClosingGround.values())
                .sorted(Comparator.comparing((ClosingGround it) -> it.way))
                .flatMap(ClosingGroundTest::without);
        var edges = Stream.of(
                rule("事由与方式不符", act(Closing.REJECTED, ClosingGround.WITHDRAWN), OF_A_CITIZEN, "请选择结案事由", ""),
                rule("没有事由", act(Closing.TERMINATED, null), OF_A_CITIZEN, "请选择结案事由", ""),
                rule(
                        "单位没有死亡一说",
                        whole(ClosingGround.DEBTOR_DIED, OF_A_COMPANY),
                        OF_A_COMPANY,
                        "这一事由只适用于作为被执行人的公民",
                        "民事诉讼法 268(3)"),
                rule(
                        "公民不宣告破产",
                        whole(ClosingGround.BANKRUPT, OF_A_CITIZEN),
                        OF_A_CITIZEN,
                        "这一事由只适用于被宣告破产的单位",
                        "民事诉讼法 268(6)、解释 513"),
                rule("依据的日期晚于结案日期", late(), OF_A_CITIZEN, "还不能结案：没有裁定书的文号和日期", "民事诉讼法 268(1)、解释 518"),
                rule(
                        "没有金钱内容的，另要行为完成的依据",
                        whole(ClosingGround.ALL_PERFORMED, OF_A_CITIZEN),
                        file("覃某", IdKind.CITIZEN_ID, 0),
                        "还不能结案：没有交付或者行为义务已经完成的依据",
                        "执行规定 64(1)、法发〔2014〕26号 15"));
        return Stream.concat(missing, edges);
    }

    private static Stream<Rule> without(ClosingGround ground) {
        var file = ground == ClosingGround.BANKRUPT ? OF_A_COMPANY : OF_A_CITIZEN;
        var name = TEXTS.of("closing.ground." + ground);
        var lacking = ground.facts(file).stream()
                .map(gone -> rule(
                        name + "，只缺：" + TEXTS.of("closing.fact." + gone),
                        without(ground, file, gone),
                        file,
                        said(new Refusal(gone.refusal())),
                        ground.article));
        return Stream.concat(lacking, Stream.of(rule(name + "，依据齐全", whole(ground, file), file, "可以结案", "")));
    }

    private static Rule rule(String given, ClosingAct act, CaseFile file, String should, String article) {
        return new Rule(
                given,
                TEXTS.of("closing." + act.way()),
                act.bar(file).map(ClosingGroundTest::said).orElse("可以结案"),
                should,
                article);
    }

    /// Its first half: what is wrong.
    private static String said(Refusal refused) {
        return TEXTS.of("refusal." + refused.code()).split("[（。：]\\{|（\\{0}|：每|。", 2)[0];
    }

    private static ClosingAct act(Closing way, @org.jspecify.annotations.Nullable ClosingGround ground) {
        return new ClosingAct(way, ground, DAY, List.of());
    }

    private static ClosingAct whole(ClosingGround ground, CaseFile file) {
        return new ClosingAct(
                ground.way,
                ground,
                DAY,
                ground.facts(file).stream()
                        .map(it -> new StatedFact(it, DAY, "正卷第3页"))
                        .toList());
    }

    private static ClosingAct without(ClosingGround ground, CaseFile file, ClosingFact gone) {
        var all = whole(ground, file).facts().stream()
                .filter(it -> it.fact() != gone)
                .toList();
        return new ClosingAct(ground.way, ground, DAY, all);
    }

    private static ClosingAct late() {
        return ClosingAct.on(
                ClosingGround.WITHDRAWN,
                DAY,
                new StatedFact(ClosingFact.APPLICATION, DAY, "撤回申请书"),
                new StatedFact(ClosingFact.RULING, DAY.plusDays(1), "之三裁定书"));
    }

    private static CaseFile file(String debtor, IdKind kind, long fen) {
        var party = new Party(new UUID(1, 2), PartyRole.DEBTOR, debtor, kind, null, "", null);
        return new CaseFile(
                new Id("451400", new UUID(1, 1)),
                "桂1481",
                "（2026）桂1481执1号",
                DAY.minusMonths(5),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(fen),
                Fen.ZERO,
                new CaseState.Enforcing(),
                List.of(party));
    }
}
