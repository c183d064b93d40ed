package org.gridwrit.payout.objection;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.casefile.clock.ShippedCalendar;
import org.gridwrit.payout.objection.Step.Kind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Both sides of each border of 解释 509–510, with the holidays there really were.
public class ObjectionRulesTest {
    private static final String RAISE = "解释 509";
    private static final String AFTER = "解释 510";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("分配方案的异议")
    void objectionsGoTheWayOfTheLaw(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        return Stream.of(
                raised("收到方案的第十五日提出", "2026-03-02", "2026-03-17", "已提出"),
                raised("收到方案的第十六日提出", "2026-03-02", "2026-03-18", "逾期提出"),
                raised("第十五日是星期六，顺延到星期一", "2026-02-27", "2026-03-16", "已提出"),
                raised("第十五日在春节，节后第一个工作日提出", "2026-02-02", "2026-02-24", "已提出"),
                raised("第十五日在春节，节后第二个工作日提出", "2026-02-02", "2026-02-25", "逾期提出"),
                step("刚提出", raised(), Kind.OPPOSE, "2026-03-05", "某公司", "不允许：先通知未提出异议的债权人、被执行人。", AFTER),
                step("刚提出", raised(), Kind.NOTIFY, "2026-03-05", "", "已通知其他当事人，至 2026-03-20", AFTER),
                step("已通知其他当事人，期限的最后一日", notified(), Kind.OPPOSE, "2026-03-20", "某公司", "有反对意见", AFTER),
                step(
                        "已通知其他当事人，期限过后",
                        notified(),
                        Kind.OPPOSE,
                        "2026-03-21",
                        "某公司",
                        "不允许：反对意见应当在 2026-03-20 以前提出，这一天已经过期。",
                        AFTER),
                step(
                        "已通知其他当事人，期限的最后一日",
                        notified(),
                        Kind.CORRECT,
                        "2026-03-20",
                        "",
                        "不允许：提出反对意见的期限到 2026-03-20，届满以后才能修正方案。",
                        AFTER),
                step("已通知其他当事人，期限过后无人反对", notified(), Kind.CORRECT, "2026-03-21", "", "依异议修正", AFTER),
                step("有反对意见，不写谁反对", notified(), Kind.OPPOSE, "2026-03-10", "", "不允许：请写明谁提出反对意见。", AFTER),
                step("有反对意见", opposed(), Kind.CORRECT, "2026-03-30", "", "不允许：先把反对意见通知异议人。", AFTER),
                step("有反对意见", opposed(), Kind.TELL, "2026-03-12", "", "已通知异议人，至 2026-03-27", AFTER),
                step("已通知异议人，期限的最后一日", told(), Kind.SUE, "2026-03-27", "（2026）桂1481民初9号", "已起诉", AFTER),
                step(
                        "已通知异议人，期限过后",
                        told(),
                        Kind.SUE,
                        "2026-03-28",
                        "（2026）桂1481民初9号",
                        "不允许：起诉应当在 2026-03-27 以前，这一天已经过期：按原方案分配。",
                        AFTER),
                step(
                        "已通知异议人，期限的最后一日",
                        told(),
                        Kind.STAND,
                        "2026-03-27",
                        "",
                        "不允许：起诉的期限到 2026-03-27，届满以后才能按原方案分配。",
                        AFTER),
                step("已通知异议人，期限过后没有起诉", told(), Kind.STAND, "2026-03-28", "", "逾期未起诉", AFTER),
                step("已起诉", sued(true), Kind.STAND, "2026-04-10", "", "不允许：已经起诉，等待判决。", AFTER),
                step("已起诉", sued(true), Kind.DECIDE, "2026-04-10", "（2026）桂1481民初9号，驳回", "已判决", AFTER),
                step("已起诉", sued(true), Kind.WITHDRAW, "2026-04-10", "", "已撤回", ""),
                pays("刚提出", raised(), "方案不能发放"),
                pays("已通知异议人", told(), "方案不能发放"),
                pays("已起诉，争议只涉及一笔债权", sued(true), "照方案发放，提存争议的一笔"),
                pays("已起诉，争议涉及整个方案", sued(false), "方案不能发放"),
                pays("逾期提出", with(new Course.Late(day("2026-03-30")), true), "照方案发放"),
                pays("逾期未起诉", with(new Course.Ended(Course.Name.NOT_SUED, day("2026-03-30"), ""), true), "照方案发放"));
    }

    private static Rule raised(String given, String reached, String on, String should) {
        var last = Objection.lastDay(day(reached), ShippedCalendar::works);
        var state = Objection.raised(day(on), last).name();
        return new Rule(given, reached + " 收到方案，" + on + " 提出", text(state), should, RAISE + "、民事诉讼法 85");
    }

    private static Rule step(
            String given, Objection of, Kind kind, String on, String words, String should, String article) {
        var does = new String[1];
        var outcome = Rule.outcome("payout", "", () -> {
            var next = of.after(new Step(kind, day(on), words), day(on), ShippedCalendar::works);
            does[0] = text(next.state()) + (next.due() == null ? "" : "，至 " + next.due());
        });
        var said = does[0] == null ? outcome : does[0];
        return new Rule(given, Rule.text("payout", "objection.step." + kind) + "，" + on, said, should, article);
    }

    private static Rule pays(String given, Objection of, String should) {
        var does = of.bars() ? "方案不能发放" : of.state() == Course.Name.SUED ? "照方案发放，提存争议的一笔" : "照方案发放";
        return new Rule(given, "发放", does, should, AFTER);
    }

    private static Objection raised() {
        return with(new Course.Raised(day("2026-03-04")), true);
    }

    private static Objection notified() {
        return with(new Course.Notified(day("2026-03-05"), day("2026-03-20")), true);
    }

    private static Objection opposed() {
        return with(new Course.Opposed(day("2026-03-10"), "某公司"), true);
    }

    private static Objection told() {
        return with(new Course.Told(day("2026-03-12"), day("2026-03-27")), true);
    }

    private static Objection sued(boolean oneClaim) {
        return with(new Course.Sued(day("2026-03-20"), "（2026）桂1481民初9号"), oneClaim);
    }

    private static Objection with(Course course, boolean oneClaim) {
        var key = new UUID(1, 1);
        return new Objection(
                new Id("451400", key),
                key,
                "桂1481",
                key,
                "（2019）桂1481执71号",
                1,
                key,
                "黄甲",
                oneClaim ? key : null,
                new Fen(100),
                "第二笔不应优先",
                day("2026-03-17"),
                course,
                "韦法官");
    }

    private static String text(Course.Name state) {
        return Rule.text("payout", "objection.state." + state);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
