package org.gridwrit.casefile.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.shared.Fen;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class OwedRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final String WHOLE = "民事诉讼法 264、法发〔2014〕26号 15";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("应执行金额由账面抵偿")
    void theLedgerCoversWhatIsOwed(Rule rule) {
        rule.check();
    }

    @Test
    @DisplayName("扣除的费用先从到账的款里出，余下的才抵债")
    void feesGoBeforeTheDebt() {
        var account = account(
                entry(EntryKind.PAID_IN, 1000, 3),
                entry(EntryKind.PAID_IN, 500, 5),
                entry(EntryKind.DEDUCTED, 1200, 6));
        assertThat(Owings.received(account, DAY.plusDays(9)))
                .containsExactly(new DelayInterest.Receipt(DAY.plusDays(5), new Fen(300)));
        assertThat(Owings.received(account, DAY.plusDays(4))).isEmpty();
    }

    public static Stream<Rule> rules() {
        var paid = entry(EntryKind.DIRECT, 10_000, 0);
        return Stream.of(
                rule("本金付清，没有利息", 0, account(paid), "还差 0.00 元"),
                rule("本金付清，迟延利息 1.75 元没有付", 175, account(paid), "还差 1.75 元"),
                rule("本金付清，利息由申请执行人放弃", 175, account(paid, entry(EntryKind.WAIVED, 175, 1)), "还差 0.00 元"),
                rule(
                        "到账足额，但扣除费用 50.00 元后不足",
                        0,
                        account(entry(EntryKind.PAID_IN, 10_000, 0), entry(EntryKind.DEDUCTED, 5_000, 1)),
                        "还差 50.00 元"),
                rule("到账足额，还没有发放", 0, account(entry(EntryKind.PAID_IN, 10_000, 0)), "还差 0.00 元"),
                rule("多付的一分不抵", 0, account(entry(EntryKind.DIRECT, 10_001, 0)), "还差 0.00 元"),
                rule("差一分", 0, account(entry(EntryKind.DIRECT, 9_999, 0)), "还差 0.01 元"));
    }

    private static Rule rule(String given, long delay, Account account, String should) {
        var owed = new Owed(new UUID(1, 1), new Fen(10_000), Fen.ZERO, new Fen(delay), DAY, DAY, "判决", "韦法官", AT);
        return new Rule(given, "本金 100.00 元", "还差 " + owed.open(account) + " 元", should, WHOLE);
    }

    private static Account account(LedgerEntry... entries) {
        return new Account(List.of(entries));
    }

    private static LedgerEntry entry(EntryKind kind, long fen, int day) {
        var origin = kind == EntryKind.DEDUCTED
                ? Origin.COSTS
                : kind == EntryKind.WAIVED ? Origin.APPLICANT : Origin.VOLUNTARY;
        return new LedgerEntry(
                new UUID(kind.ordinal(), fen + day),
                kind,
                origin,
                new Fen(fen),
                DAY.plusDays(day),
                "",
                null,
                null,
                "韦法官",
                AT);
    }
}
