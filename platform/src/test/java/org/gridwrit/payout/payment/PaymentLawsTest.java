package org.gridwrit.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("发放的规则：一份额一次发放，每一分钱在一处")
class PaymentLawsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID PLAN = new UUID(1, 1);

    @Property(tries = 500)
    @Label("任意一串命令：可供分配等于各项之和，一份额只在一次发放里，付出比退回最多多一次")
    void noSequenceOfCommandsLosesMoneyOrPaysTwice(@ForAll long seed) {
        new Book(new Random(seed)).play(120);
    }

    @Test
    @DisplayName("交给银行的不能暂缓、不能重发；窗口没人来领的可以")
    void whatTheBankHasIsOutOfReach() {
        var atTheBank = ready(1, Way.BANK).drawn(PLAN).released();
        assertThatThrownBy(() -> atTheBank.held("没有账户")).hasMessage("payment.not-to-hold");
        assertThatThrownBy(() -> atTheBank.retried(UUID.randomUUID(), "", "改到窗口"))
                .hasMessage("payment.not-to-retry");
        var atTheDesk = ready(1, Way.DESK).drawn(PLAN).released();
        assertThat(atTheDesk.held("没有来领").state()).isInstanceOf(PaymentState.Held.class);
        assertThat(atTheDesk.retried(UUID.randomUUID(), "6222", "提供了账户").next().way())
                .isEqualTo(Way.BANK);
    }

    @Test
    @DisplayName("发放成功的再说成功不变；说失败的不认；退汇以后才能重发")
    void whatIsPaidStaysPaid() {
        var paid = ready(1, Way.BANK).drawn(PLAN).released().paid(DAY);
        assertThat(paid.paid(DAY.plusDays(1))).isSameAs(paid);
        assertThatThrownBy(() -> paid.failed("户名不符")).hasMessage("payment.already-paid");
        assertThatThrownBy(() -> paid.retried(UUID.randomUUID(), "", "再付一次")).hasMessage("payment.not-to-retry");
        assertThatThrownBy(() -> paid.returned(" ")).hasMessage("payment.why-missing");
        assertThat(paid.returned("账户已销户")
                        .retried(UUID.randomUUID(), "", "到窗口领")
                        .closed()
                        .state())
                .isInstanceOf(PaymentState.Retried.class);
    }

    @Test
    @DisplayName("没有放行的不算发放")
    void nothingIsPaidThatWasNotReleased() {
        assertThatThrownBy(() -> ready(1, Way.BANK).paid(DAY)).hasMessage("payment.not-sent");
        assertThatThrownBy(() -> ready(1, Way.BANK).drawn(PLAN).paid(DAY)).hasMessage("payment.not-sent");
        assertThatThrownBy(() -> ready(1, Way.BANK).released()).hasMessage("payment.not-batched");
    }

    @Test
    @DisplayName("各项合起来不等于可供分配的，写不下来")
    void sumsThatDoNotHoldCannotBeSaid() {
        var none = Fen.ZERO;
        assertThatThrownBy(() -> new Sums(new Fen(100), none, new Fen(99), none, none, none))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Sums(new Fen(100), none, new Fen(101), new Fen(-1), none, none))
                .isInstanceOf(IllegalStateException.class);
    }

    static Payment ready(int line, Way way) {
        return new Payment(
                new Id("451400", new UUID(2, line)),
                PLAN,
                line,
                1,
                new UUID(3, line),
                way,
                "黄甲",
                way == Way.BANK ? "6222021998000123459" : "",
                new Fen(line * 100L + 1),
                new PaymentState.Ready());
    }

    /// All payments of one plan, beside the sums that are written down as they go.
    private static final class Book {
        private final Random random;
        private final List<Payment> all = new ArrayList<>();
        private final int[] paid;
        private final int[] returned;
        private Sums sums;

        Book(Random random) {
            this.random = random;
            int shares = random.nextInt(1, 12);
            for (int line = 1; line <= shares; line++) all.add(ready(line, random.nextBoolean() ? Way.BANK : Way.DESK));
            paid = new int[shares + 1];
            returned = new int[shares + 1];
            var toPay = all.stream().map(Payment::amount).reduce(Fen.ZERO, Fen::plus);
            sums = Sums.begun(toPay.plus(new Fen(random.nextInt(3))), toPay);
        }

        void play(int steps) {
            for (int step = 0; step < steps; step++) {
                int chosen = random.nextInt(all.size());
                try {
                    command(chosen);
                } catch (Refusal refused) {
                    assertThat(refused.code()).startsWith("payment.");
                }
                mustHold();
            }
        }

        private void command(int chosen) {
            var before = all.get(chosen);
            var why = random.nextInt(20) == 0 ? " " : "账户不符";
            switch (random.nextInt(8)) {
                case 0 -> change(chosen, before.drawn(UUID.randomUUID()));
                case 1 -> change(chosen, before.putBack());
                case 2 -> change(chosen, before.released());
                case 3 -> {
                    change(chosen, before.paid(DAY));
                    if (!(before.state() instanceof PaymentState.Paid)) paid[before.line()]++;
                }
                case 4 -> change(chosen, before.failed(why));
                case 5 -> {
                    change(chosen, before.returned(why));
                    if (!(before.state() instanceof PaymentState.Returned)) returned[before.line()]++;
                }
                case 6 -> change(chosen, before.held(why));
                default -> {
                    var retry =
                            before.retried(UUID.randomUUID(), random.nextBoolean() ? "" : "6222021998000123459", why);
                    sums = sums.moved(before, retry);
                    all.set(chosen, retry.closed());
                    all.add(retry.next());
                }
            }
        }

        private void change(int chosen, Payment after) {
            sums = sums.moved(all.get(chosen), after);
            all.set(chosen, after);
        }

        private void mustHold() {
            for (var part : Part.values()) {
                long sum = all.stream()
                        .filter(it -> it.state().part().equals(java.util.Optional.of(part)))
                        .mapToLong(it -> it.amount().value())
                        .sum();
                assertThat(sums.of(part)).isEqualTo(new Fen(sum));
            }
            for (int line = 1; line < paid.length; line++) {
                int share = line;
                assertThat(all.stream()
                                .filter(it -> it.line() == share && !(it.state() instanceof PaymentState.Retried)))
                        .as("one payment of a share")
                        .hasSize(1);
                assertThat(paid[line] - returned[line]).isBetween(0, 1);
            }
        }
    }
}
