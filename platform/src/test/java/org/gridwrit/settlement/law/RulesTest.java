package org.gridwrit.settlement.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.casefile.PartyRole;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule on both sides of its border.
class RulesTest {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FILED = LocalDate.of(2026, 1, 5);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    static Stream<Arguments> rules() {
        return Stream.of(talking(), terms(), signing(), money(), breaking(), resuming())
                .flatMap(it -> it);
    }

    private static Stream<Arguments> terms() {
        return Stream.of(
                rule("各期之和等于总额", of(400, 400, 0, 200, 200)),
                rule("各期之和少一分", of(400, 400, 0, 200, 199), "sum"),
                rule("各期之和多一分", of(400, 400, 0, 200, 201), "sum"),
                rule("放弃部分写明，合计等于应履行金额", of(500, 400, 100, 400)),
                rule("放弃部分没有写明", of(500, 400, 0, 400), "waived"),
                rule("总额超过应履行金额", of(300, 400, -100, 400), "waived-negative"),
                rule("总额为零", of(100, 0, 100), "total-missing"),
                rule("一期为零", of(400, 400, 0, 400, 0), "instalment-amount"),
                rule("没有分期", of(400, 400, 0), "no-instalment"),
                rule("首期就在今天", of(TODAY, 400).bar(TODAY, Fen.ZERO)),
                rule("首期已经过去", of(TODAY.minusDays(1), 400).bar(TODAY, Fen.ZERO), "day-past"),
                rule("变更时过去的一期已经付清", of(TODAY.minusDays(1), 400).bar(TODAY, new Fen(400))),
                rule("变更时过去的一期还差一分", of(TODAY.minusDays(1), 400).bar(TODAY, new Fen(399)), "day-past"),
                rule("变更后的总额少于已付", of(TODAY, 400).bar(TODAY, new Fen(401)), "less-than-paid"),
                rule("两期同一天", sameDay().bar(TODAY, Fen.ZERO), "days-order"));
    }

    private static Stream<Arguments> signing() {
        return Stream.of(
                rule("公民本人签名", signed(Signer.PARTY, Authority.NONE, false)),
                rule("单位没有本人", signed(Signer.PARTY, Authority.NONE, true), "organization-signs"),
                rule("法定代表人为单位签名", signed(Signer.LEGAL_REPRESENTATIVE, Authority.NONE, true)),
                rule("公民没有法定代表人", signed(Signer.LEGAL_REPRESENTATIVE, Authority.NONE, false), "citizen-signs"),
                rule("法定代理人为公民签名", signed(Signer.STATUTORY_AGENT, Authority.NONE, false)),
                rule("代理人有特别授权", signed(Signer.AGENT, Authority.SPECIAL, false)),
                rule("代理人只有一般授权", signed(Signer.AGENT, Authority.GENERAL, false), "no-special-authority"),
                rule("代理人没有写明权限", signed(Signer.AGENT, Authority.NONE, true), "no-special-authority"),
                rule("网格员代签", signed(Signer.GRID_WORKER, Authority.SPECIAL, false), "worker-signs"),
                rule("没有照片也没有原件", signature(TODAY, null, ""), "signature-not-shown"),
                rule("只有照片", signature(TODAY, new UUID(1, 1), "")),
                rule("只有原件", signature(TODAY, null, "正卷第36页")),
                rule("签名日期在明天", signature(TODAY.plusDays(1), null, "正卷第36页"), "signed-to-come"));
    }

    private static Stream<Arguments> talking() {
        var both = List.of(PartyRole.APPLICANT, PartyRole.DEBTOR);
        var debtor = List.of(PartyRole.DEBTOR);
        var applicant = List.of(PartyRole.APPLICANT);
        return Stream.of(
                rule("劝导，双方都听取了，同意和解", talk(TalkResult.BOTH_AGREED, both, TODAY, "谈")),
                rule("劝导，只听取了被执行人，记双方同意", talk(TalkResult.BOTH_AGREED, debtor, TODAY, "谈"), "both-not-heard"),
                rule("劝导，听取了被执行人，愿意履行", talk(TalkResult.DEBTOR_WILLING, debtor, TODAY, "谈")),
                rule("劝导，只听取了申请人，记被执行人愿意", talk(TalkResult.DEBTOR_WILLING, applicant, TODAY, "谈"), "debtor-not-heard"),
                rule("劝导，谁的意见也没有听取", talk(TalkResult.THINKING, List.of(), TODAY, "谈"), "nobody-heard"),
                rule("劝导，无人到场，没有谈成", talk(TalkResult.NOT_HELD, List.of(), TODAY, "")),
                rule("劝导，没有写谈话经过", talk(TalkResult.REFUSED, debtor, TODAY, " "), "talk-words"),
                rule("劝导日期在明天", talk(TalkResult.REFUSED, debtor, TODAY.plusDays(1), "谈"), "talk-to-come"),
                rule("劝导在立案当日", talk(TalkResult.REFUSED, debtor, FILED, "谈")),
                rule("劝导早于立案一日", talk(TalkResult.REFUSED, debtor, FILED.minusDays(1), "谈"), "talk-before-filing"));
    }

    private static Optional<Bar> talk(TalkResult result, List<PartyRole> heard, LocalDate heldOn, String words) {
        return Talking.bar(result, heard, heldOn, FILED, TODAY, words);
    }

    private static Stream<Arguments> money() {
        return Stream.of(
                rule("直接付给申请执行人", Channel.TO_APPLICANT.bar()),
                rule("付到法院案款账户", Channel.COURT_ACCOUNT.bar()),
                rule("提存", Channel.DEPOSIT.bar()),
                rule("网格员代收", Channel.GRID_WORKER.bar(), "worker-takes-money"));
    }

    private static Stream<Arguments> breaking() {
        return Stream.of(
                rule("有分期逾期，认定不履行", Ground.NOT_PERFORMED.bar(true, "逾期")),
                rule("没有逾期，认定不履行", Ground.NOT_PERFORMED.bar(false, "催告"), "nothing-late"),
                rule("期限届满前明确表示不履行", Ground.ANTICIPATED.bar(false, "电话录音")),
                rule("受欺诈、胁迫", Ground.FRAUD_OR_DURESS.bar(false, "报警记录")),
                rule("没有依据", Ground.ANTICIPATED.bar(false, " "), "ground-words"));
    }

    private static Stream<Arguments> resuming() {
        var end = LAST.plusYears(2);
        return Stream.of(
                rule("两年的最后一日申请恢复", Remedy.RESUME.bar(end, LAST, end)),
                rule("两年之后申请恢复", Remedy.RESUME.bar(end.plusDays(1), LAST, end.plusDays(1)), "too-late-to-resume"),
                rule("两年之后起诉，由受理的法院审查", Remedy.SUE.bar(end.plusDays(1), LAST, end.plusDays(1))),
                rule("申请日期在明天", Remedy.SUE.bar(TODAY.plusDays(1), LAST, TODAY), "applied-to-come"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void eachRuleHoldsOnBothSidesOfItsBorder(String situation, Optional<Bar> found, String expected) {
        assertThat(found.map(Bar::code).orElse("")).as(situation).isEqualTo(expected);
    }

    private static Arguments rule(String situation, Optional<Bar> found, String... expected) {
        return arguments(situation, found, expected.length == 0 ? "" : expected[0]);
    }

    private static Optional<Bar> of(long claim, long total, long waived, long... amounts) {
        var first = TODAY.plusMonths(1);
        var plan = new java.util.ArrayList<Instalment>();
        for (int n = 0; n < amounts.length; n++) plan.add(new Instalment(first.plusMonths(n), new Fen(amounts[n])));
        return terms(claim, total, waived, plan).bar(TODAY, Fen.ZERO);
    }

    private static Terms of(LocalDate day, long amount) {
        return terms(amount, amount, 0, List.of(new Instalment(day, new Fen(amount))));
    }

    private static Terms sameDay() {
        var half = new Instalment(LAST, new Fen(200));
        return terms(400, 400, 0, List.of(half, half));
    }

    static Terms terms(long claim, long total, long waived, List<Instalment> plan) {
        return new Terms(new Fen(claim), new Fen(total), new Fen(waived), Roll.AS_WRITTEN, false, "", plan);
    }

    private static Optional<Bar> signed(Signer signer, Authority authority, boolean organization) {
        var it = new Signature(new UUID(2, 2), signer, "黄某", authority, TODAY, null, "正卷第36页");
        return Signing.bar(it, organization, TODAY);
    }

    private static Optional<Bar> signature(
            LocalDate day, @org.jspecify.annotations.Nullable UUID image, String original) {
        var it = new Signature(new UUID(2, 2), Signer.PARTY, "黄某", Authority.NONE, day, image, original);
        return Signing.bar(it, false, TODAY);
    }
}
