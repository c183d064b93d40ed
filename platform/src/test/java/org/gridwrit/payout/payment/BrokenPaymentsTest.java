package org.gridwrit.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.payout.PaymentFixture.CARD;
import static org.gridwrit.payout.Sheets.number;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.payout.BankSays;
import org.gridwrit.payout.PaymentFixture;
import org.gridwrit.payout.PaymentFixture.Approved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Broken;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
@Transactional
@DisplayName("发放在任意一条语句处中断一千次：对账始终相符，谁也没有多领一分")
class BrokenPaymentsTest {
    private static final int BREAKS = 1_000;
    private static final int CREDITORS = 9;
    private static final String PNG = "data:image/png;base64,iVBORw0KGgo=";

    @Autowired
    Disbursements disbursements;

    @Autowired
    PaymentBatches batches;

    @Autowired
    BankBatches files;

    @Autowired
    BankReturns returns;

    @Autowired
    SharePayments payments;

    @Autowired
    CashDesk desk;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Keys keys;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    final Cast cast = new Cast();
    final long seed = Long.getLong("broken.seed", System.nanoTime());
    final Random random = new Random(seed);
    Approved approved;
    Id plan;
    int breaks;
    int commands;

    @BeforeEach
    void anApprovedPlan() throws Exception {
        approved = PaymentFixture.of(beans).plan(cast, roster(), new Fen(5_000_00));
        plan = approved.plan();
    }

    @Test
    @DisplayName("组批、放行、回执、窗口、重发、暂缓，每一步都被打断过")
    void theSumsHoldHoweverOftenItIsBroken() throws Exception {
        while (breaks < BREAKS) {
            aPlanToItsEnd();
            anApprovedPlan();
        }
        System.out.printf("broken.seed=%d, %d commands, %d broken%n", seed, commands, breaks);
    }

    private void aPlanToItsEnd() {
        for (int tries = 0;
                !once(
                        () -> disbursements.begin(cast.wei, plan, Source.COURT),
                        tries < 20 ? random.nextInt(22) : Integer.MAX_VALUE);
                tries++) {
            assertThat(disbursements.of(cast.wei, plan)).isEmpty();
        }
        for (int step = 0; step < 60 && breaks < BREAKS; step++) {
            once(anything());
            mustHold();
        }
        finish();
        assertThat(sums().paid()).isEqualTo(sums().pool().minus(sums().debtor()));
        assertThat(all()).allMatch(it -> it.state() instanceof PaymentState.Paid);
    }

    /// Breaks it somewhere until it has been through: sent again each time, as a browser would.
    private void until(Runnable command) {
        for (int tries = 0; !once(command, tries < 20 ? random.nextInt(22) : Integer.MAX_VALUE); tries++) mustHold();
    }

    /// @return false when it was broken
    private boolean once(Runnable command) {
        return once(command, random.nextInt(22));
    }

    private boolean once(Runnable command, int statements) {
        commands++;
        var broken = Broken.after(statements, () -> {
            try {
                nested().executeWithoutResult(_ -> command.run());
            } catch (Refusal refused) {
                assertThat(refused.code()).matches("(payment|payment-batch|bank|cash-desk)\\..*");
            }
        });
        if (broken) breaks++;
        return !broken;
    }

    private TransactionTemplate nested() {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return nested;
    }

    private Runnable anything() {
        var all = batches.ofPlan(cast.wei, plan);
        if (all.isEmpty() || random.nextInt(9) < 4) return ofAPayment();
        var batch = all.get(random.nextInt(all.size())).id();
        return switch (random.nextInt(4)) {
            case 0, 1 -> () -> batches.release(cast.president, batch);
            case 2 -> () -> batches.withdraw(cast.wei, batch);
            default -> () -> answer(batch, random.nextBoolean());
        };
    }

    private Runnable ofAPayment() {
        var some = all().get(random.nextInt(CREDITORS));
        var key = keys.next();
        return switch (random.nextInt(5)) {
            case 0, 1 -> () -> batches.draw(cast.wei, plan, key, random.nextBoolean() ? Way.BANK : Way.DESK);
            case 2 -> () -> payments.hold(cast.wei, some.id(), "下落不明");
            case 3 -> () -> payments.retry(cast.wei, some.id(), key, random.nextBoolean() ? CARD : "", "更正账户");
            default -> () -> hand(some);
        };
    }

    private void answer(Id batch, boolean allPaid) {
        try {
            returns.read(cast.lu, batch, answerFile(batch, allPaid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void hand(Payment it) {
        desk.hand(cast.lu, it.id(), new Handing(number(it.line()), "", "", PNG));
    }

    /// What is open goes the ordinary way to its end, broken as often as before.
    private void finish() {
        for (int round = 0;
                sums().open().value()
                                + sums().held().value()
                                + sums().returned().value()
                        > 0;
                round++) {
            assertThat(round).as("it comes to an end").isLessThan(30);
            for (var it : all()) {
                var key = keys.next();
                if (it.mayBeRetried() && !(it.state() instanceof PaymentState.Sent)) {
                    until(() -> payments.retry(cast.wei, it.id(), key, CARD, "更正账户"));
                }
                if (it.waitsAtTheDesk()) until(() -> hand(it));
            }
            for (var way : Way.values()) {
                var key = keys.next();
                until(() -> batches.draw(cast.wei, plan, key, way));
            }
            for (var it : batches.ofPlan(cast.wei, plan)) {
                until(() -> batches.release(cast.president, it.id()));
                if (it.way() == Way.BANK) until(() -> answer(it.id(), true));
            }
            mustHold();
        }
    }

    private void mustHold() {
        assertThat(disbursements
                        .reconcile(cast.wei, disbursements.named(cast.wei, plan))
                        .holds())
                .isTrue();
        assertThat(ledgers.of(cast.wei.scope(), approved.casefile()).of(EntryKind.PAID_OUT))
                .as("the ledger says what was paid")
                .isEqualTo(sums().paid());
        assertThat(jdbc.sql("""
                select count(*) from (select line from payout.payment where plan_id = ? and state = 'PAID'
                                       group by line having count(*) > 1) twice
                """).param(plan.uuid()).query(Integer.class).single())
                .isZero();
    }

    private Sums sums() {
        return disbursements.named(cast.wei, plan).sums();
    }

    private List<Payment> all() {
        return disbursements
                .browse(cast.wei, disbursements.named(cast.wei, plan), null, 0)
                .rows();
    }

    private static String roster() {
        var rows = new StringBuilder();
        for (int n = 1; n <= CREDITORS; n++) {
            rows.append(String.format(
                    Locale.ROOT, "职工%d,%s,职工债权,%d.%02d,%s,,,,%n", n, number(n), 100 + n, n, n % 3 == 0 ? "" : CARD));
        }
        return rows.toString();
    }

    private Path answerFile(Id batch, boolean allPaid) throws IOException {
        var results = List.of("成功|", "失败|户名不符", "退汇|销户");
        var bytes = BankSays.of(
                files.take(cast.wei, batch).bytes(), _ -> results.get(allPaid ? 0 : random.nextInt(results.size())));
        return Files.write(folder.resolve(UUID.randomUUID() + ".txt"), bytes);
    }
}
