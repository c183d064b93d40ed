package org.gridwrit.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gridwrit.settlement.law.Agreement;
import org.gridwrit.settlement.law.Channel;
import org.gridwrit.settlement.law.Instalment;
import org.gridwrit.settlement.law.Payment;
import org.gridwrit.settlement.law.Roll;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.settlement.law.Terms;
import org.gridwrit.settlement.law.Version;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("分期有什么变化")
class ChangesTest {
    private static final Id SETTLEMENT = new Id("451400", UUID.randomUUID());
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @Test
    @DisplayName("付清一期告知一期；到期日当天付清不算逾期，次日付清算逾期")
    void whatIsPaidIsNews() {
        var before = agreement(1);
        assertThat(said(before, agreement(1, paid(100, MARCH)), MARCH)).containsExactly("1 2026-03-10 paid");
        assertThat(said(before, agreement(1, paid(100, MARCH.plusDays(1))), MARCH.plusDays(1)))
                .containsExactly("1 2026-03-10 paid late");
        assertThat(said(before, agreement(1, paid(60, MARCH)), MARCH)).isEmpty();
    }

    @Test
    @DisplayName("一次付清两期，提前的一期也告知；冲正以后，还没到期的一期撤回")
    void whatIsPaidAheadIsNewsAndSoIsItsReversal() {
        var paid = paid(200, MARCH);
        var after = agreement(1, paid);
        assertThat(said(agreement(1), after, MARCH)).containsExactly("1 2026-03-10 paid", "2 2026-04-10 paid");
        var back = new Payment(UUID.randomUUID(), paid.amount(), MARCH, paid.channel(), "退回", paid.id(), "韦法官");
        assertThat(said(after, agreement(1, paid, back), MARCH)).containsExactly("1 2026-03-10", "2 2026-04-10 gone");
    }

    @Test
    @DisplayName("变更协议：新的文本里已到期、已付清的都告知，旧的不撤回")
    void anotherVersionIsToldAnew() {
        var paid = paid(200, MARCH);
        assertThat(said(agreement(1, paid), agreement(2, paid), MARCH))
                .containsExactly("1 2026-03-10 paid", "2 2026-04-10 paid");
        assertThat(Changes.moved(agreement(1), agreement(2))).isTrue();
    }

    @Test
    @DisplayName("恢复执行以后，已经到期的照旧，不再变")
    void whereNothingBindsNothingIsNews() {
        var resumed =
                new Agreement(new SettlementState.Resumed(MARCH), agreement(1).versions(), List.of());
        assertThat(said(agreement(1), resumed, MARCH.plusMonths(3))).isEmpty();
        assertThat(Changes.moved(agreement(1), resumed)).isTrue();
    }

    private static List<String> said(Agreement before, Agreement after, LocalDate today) {
        return Changes.between(SETTLEMENT, before, after, today, UnaryOperator.identity()).stream()
                .map(it -> it.number() + " " + it.due() + (it.paid() ? " paid" : "") + (it.late() ? " late" : "")
                        + (it.gone() ? " gone" : ""))
                .toList();
    }

    private static Agreement agreement(int version, Payment... payments) {
        var instalments = List.of(
                new Instalment(MARCH, new Fen(100)),
                new Instalment(MARCH.plusMonths(1), new Fen(100)),
                new Instalment(MARCH.plusMonths(2), new Fen(100)));
        var terms = new Terms(new Fen(300), new Fen(300), Fen.ZERO, Roll.AS_WRITTEN, false, "", instalments);
        var text = new Version(version, terms, List.of(), true, false);
        return new Agreement(new SettlementState.Performing(), List.of(text), List.of(payments));
    }

    private static Payment paid(long fen, LocalDate day) {
        return new Payment(UUID.randomUUID(), new Fen(fen), day, Channel.TO_APPLICANT, "转账", null, "韦法官");
    }
}
