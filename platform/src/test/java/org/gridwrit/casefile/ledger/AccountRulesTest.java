package org.gridwrit.casefile.ledger;

import static org.gridwrit.casefile.ledger.EntryKind.DEDUCTED;
import static org.gridwrit.casefile.ledger.EntryKind.DIRECT;
import static org.gridwrit.casefile.ledger.EntryKind.PAID_IN;
import static org.gridwrit.casefile.ledger.EntryKind.PAID_OUT;
import static org.gridwrit.casefile.ledger.EntryKind.RETURNED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class AccountRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final String MONEY = "法发〔2017〕6号";
    private static final String SURPLUS = "执行规定 34";

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("执行款账的规则")
    void theLedgerKeepsItsRules(Rule rule) {
        rule.check();
    }

    public static Stream<Rule> rules() {
        var held = in(0, PAID_IN, 1000);
        return Stream.of(
                rule("到账 10.00 元，发放 10.00 元", () -> out(held, PAID_OUT, 1000), "余额 0.00 元", MONEY),
                rule("到账 10.00 元，发放 10.01 元", () -> out(held, PAID_OUT, 1001), "不能记：余额不足", MONEY),
                rule(
                        "到账 10.00 元，扣除费用 3.00 元，再发放 7.01 元",
                        () -> out(out(held, DEDUCTED, 300), PAID_OUT, 701),
                        "不能记：余额不足",
                        SURPLUS),
                rule("到账 10.00 元，退还被执行人 4.00 元", () -> out(held, RETURNED, 400), "余额 6.00 元", SURPLUS),
                rule("直接付给申请执行人 5.00 元，不经账户", () -> in(0, DIRECT, 500), "余额 0.00 元", MONEY),
                rule("同一笔重发", () -> held.enter(held.entries().getFirst()), "余额 10.00 元", ""),
                rule("冲正到账", () -> counter(held, 0, 50), "余额 0.00 元", ""),
                rule("冲正的一笔再冲正", () -> counter(counter(held, 0, 50), 0, 51), "不能记：已经冲正", ""),
                rule("冲正没有理由", () -> held.counter(key(0), key(50), DAY, " ", "韦法官", AT), "不能记：缺理由", ""),
                rule("已经发放的到账不能冲正", () -> counter(out(held, PAID_OUT, 1000), 0, 50), "不能记：冲正后余额小于零", MONEY),
                rule(
                        "先冲正发放，再冲正到账",
                        () -> counter(counter(out(held, PAID_OUT, 1000), 1, 50), 0, 51),
                        "余额 0.00 元",
                        MONEY));
    }

    private static Rule rule(String given, Supplier<Account> does, String should, String article) {
        return new Rule(given, "执行款账", said(does), should, article);
    }

    private static String said(Supplier<Account> does) {
        try {
            return "余额 " + does.get().held() + " 元";
        } catch (Refusal refused) {
            return "不能记："
                    + switch (refused.code()) {
                        case "ledger.exceeds" -> "余额不足";
                        case "ledger.countered" -> "已经冲正";
                        case "ledger.why-missing" -> "缺理由";
                        case "ledger.counter-exceeds" -> "冲正后余额小于零";
                        default -> refused.code();
                    };
        }
    }

    private static Account in(int n, EntryKind kind, long fen) {
        return Account.empty().enter(entry(n, kind, Origin.VOLUNTARY, fen));
    }

    private static Account out(Account of, EntryKind kind, long fen) {
        var origin = kind == DEDUCTED ? Origin.EXECUTION_FEE : Origin.RELEASE;
        return of.enter(entry(of.entries().size(), kind, origin, fen));
    }

    private static Account counter(Account of, int entry, int key) {
        return of.counter(key(entry), key(key), DAY, "记错", "韦法官", AT);
    }

    private static LedgerEntry entry(int n, EntryKind kind, Origin origin, long fen) {
        return new LedgerEntry(key(n), kind, origin, new Fen(fen), DAY, "", null, null, "韦法官", AT);
    }

    private static UUID key(int n) {
        return new UUID(7, n);
    }
}
