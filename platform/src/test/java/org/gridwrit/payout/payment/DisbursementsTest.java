package org.gridwrit.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.payout.PaymentFixture.CARD;
import static org.gridwrit.payout.Sheets.number;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.payout.PaymentFixture;
import org.gridwrit.payout.PaymentFixture.Approved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("案款发放：从方案到放行")
class DisbursementsTest {
    @Autowired
    Disbursements disbursements;

    @Autowired
    PaymentBatches batches;

    @Autowired
    SharePayments payments;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    final Cast cast = new Cast();
    Approved approved;
    Id plan;

    @BeforeEach
    void anApprovedPlan() throws Exception {
        var rows = "黄甲," + number(1) + ",职工债权,200," + CARD + ",,,,\n韦乙," + number(2) + ",职工债权,100,,,,,\n";
        approved = PaymentFixture.of(beans).plan(cast, rows, new Fen(400_00));
        plan = approved.plan();
    }

    @Test
    @DisplayName("开始发放：每份额一笔，有账户的走银行，没有的到窗口；重发一次不多一笔")
    void everyShareBecomesOnePayment() {
        disbursements.begin(cast.wei, plan, Source.COURT);
        disbursements.begin(cast.wei, plan, Source.COURT);

        var all = all();
        assertThat(all).extracting(Payment::way).containsExactly(Way.BANK, Way.DESK);
        assertThat(all).extracting(Payment::card).containsExactly(CARD, "");
        var sums = disbursements.named(cast.wei, plan).sums();
        assertThat(sums.open()).isEqualTo(new Fen(300_00));
        assertThat(sums.debtor()).isEqualTo(new Fen(100_00));
        assertThat(reconciled().holds()).isTrue();
        assertThat(jdbc.sql("select to_jsonb(p)::text from payout.payment p where plan_id = ?")
                        .param(plan.uuid())
                        .query(String.class)
                        .list())
                .noneMatch(it -> it.contains(CARD));
    }

    @Test
    @DisplayName("没有批准的方案、账上不够的钱、别的法院，都不能开始")
    void onlyWhatIsApprovedAndThereIsPaid() throws Exception {
        assertThatThrownBy(() -> disbursements.begin(cast.elsewhere, plan, Source.COURT))
                .hasMessage("plan.unknown");
        assertThatThrownBy(() -> disbursements.begin(cast.president, plan, Source.COURT))
                .isNotNull();
        var entry = ledgers.of(cast.wei.scope(), approved.casefile()).entries().getFirst();
        ledgers.counter(cast.wei, approved.casefile(), entry.id(), keys.next(), "记错");
        assertThatThrownBy(() -> disbursements.begin(cast.wei, plan, Source.COURT))
                .hasMessage("disbursement.exceeds-held");
        disbursements.begin(cast.wei, plan, Source.ADMINISTRATOR);
    }

    @Test
    @DisplayName("组批、放行是两个人；放行以后不能撤销，撤销的款项回到待发放")
    void twoPersonsLetABatchGo() {
        disbursements.begin(cast.wei, plan, Source.COURT);
        var key = keys.next();
        var first = batches.draw(cast.wei, plan, key, Way.BANK);
        assertThat(batches.draw(cast.wei, plan, key, Way.BANK)).isEqualTo(first);
        assertThatThrownBy(() -> batches.draw(cast.wei, plan, keys.next(), Way.BANK))
                .hasMessage("payment-batch.empty.BANK");
        batches.withdraw(cast.wei, first);
        assertThat(all()).extracting(it -> it.state().name()).containsOnly(PaymentState.Name.READY);

        var second = batches.draw(cast.wei, plan, keys.next(), Way.BANK);
        assertThatThrownBy(() -> batches.release(cast.wei, second)).isNotNull();
        assertThatThrownBy(() -> batches.release(cast.above, second)).hasMessage("casefile.other-court");
        batches.release(cast.president, second);
        batches.release(cast.president, second);
        assertThatThrownBy(() -> batches.withdraw(cast.wei, second)).hasMessage("payment-batch.answered.RELEASED");
        assertThat(batches.named(cast.wei, second).serial()).isEqualTo(2);
        assertThat(batches.counted(cast.wei, batches.named(cast.wei, second)))
                .containsExactly(new Reconciliation.Count(PaymentState.Name.SENT, 1, new Fen(200_00)));
        assertThat(reconciled().holds()).isTrue();
    }

    @Test
    @DisplayName("同一份额写第二次发放，数据库不收")
    void theDatabaseTakesNoSecondPaymentOfAShare() {
        disbursements.begin(cast.wei, plan, Source.COURT);
        assertThatThrownBy(() -> jdbc.sql("""
                insert into payout.payment (city_code, id, plan_id, line, attempt, court_code, case_id, claim_id, way, name,
                  amount_fen, state, changed_by_name, changed_at)
                select city_code, gen_random_uuid(), plan_id, line, 2, court_code, case_id, claim_id, 'DESK', name, amount_fen,
                       'READY', changed_by_name, changed_at
                  from payout.payment where plan_id = ? and line = 1
                """).param(plan.uuid()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("payment_of_share");
    }

    @Test
    @DisplayName("账面凭空多出一分，数据库不收；各项之间挪动一分，对账不符，不能放行")
    void aFenThatMovedStopsTheRelease() {
        disbursements.begin(cast.wei, plan, Source.COURT);
        var batch = batches.draw(cast.wei, plan, keys.next(), Way.DESK);
        jdbc.sql("update payout.disbursement set open_fen = open_fen - 1, held_fen = 1 where id = ?")
                .param(plan.uuid())
                .update();
        assertThat(reconciled().holds()).isFalse();
        assertThatThrownBy(() -> batches.release(cast.president, batch)).hasMessage("disbursement.unbalanced");
        assertThatThrownBy(() -> jdbc.sql("update payout.disbursement set paid_fen = 1 where id = ?")
                        .param(plan.uuid())
                        .update())
                .hasMessageContaining("disbursement_sum");
    }

    @Test
    @DisplayName("暂缓的款项留在账上；重新发放另开一次，原来的了结")
    void whatIsHeldCanBePaidLater() {
        disbursements.begin(cast.wei, plan, Source.COURT);
        var it = all().getLast();
        assertThatThrownBy(() -> payments.hold(cast.wei, it.id(), " ")).hasMessage("payment.why-missing");
        payments.hold(cast.wei, it.id(), "下落不明");
        assertThat(disbursements.named(cast.wei, plan).sums().held()).isEqualTo(new Fen(100_00));
        assertThat(reconciled().holds()).isTrue();

        assertThatThrownBy(() -> payments.retry(cast.wei, it.id(), keys.next(), "6222021998000123458", "找到了"))
                .hasMessage("roster.card-check");
        var next = keys.next();
        var retried = payments.retry(cast.wei, it.id(), next, CARD, "找到了");
        assertThat(payments.retry(cast.wei, it.id(), next, CARD, "找到了")).isEqualTo(retried);
        assertThat(payments.tries(cast.wei, it))
                .extracting(each -> each.state().name())
                .containsExactly(PaymentState.Name.RETRIED, PaymentState.Name.READY);
        assertThat(payments.look(cast.wei, retried).way()).isEqualTo(Way.BANK);
        assertThat(reconciled().holds()).isTrue();
    }

    @Test
    @DisplayName("网页上从方案到放行，院领导在“今天”看到待放行的批次")
    void thePagesLeadFromOneToTheOther() throws Exception {
        page("/console/plans/" + plan).andExpect(content().string(containsString("案款发放")));
        page("/console/disbursements/" + plan).andExpect(content().string(containsString("400.00")));
        mvc.perform(as(cast.wei, post("/console/disbursements/{id}/beginning", plan))
                        .param("source", "COURT"))
                .andExpect(redirectedUrl("/console/disbursements/" + plan));
        page("/console/disbursements/" + plan)
                .andExpect(content()
                        .string(allOf(containsString("对账相符"), containsString("组成银行批次"), not(containsString(CARD)))));
        var batch = new Id(Cast.CHONGZUO, keys.next());
        mvc.perform(as(cast.wei, post("/console/disbursements/{id}/batches", plan))
                        .param("batch", batch.uuid().toString())
                        .param("way", "DESK"))
                .andExpect(redirectedUrl("/console/payment-batches/" + batch));
        mvc.perform(as(cast.president, get("/console/day"))).andExpect(content().string(containsString("发放批次待放行")));
        mvc.perform(as(cast.president, get("/console/disbursements")))
                .andExpect(content().string(containsString("第 1 批")));
        batches.release(cast.president, batch);
        page("/console/payment-batches/" + batch).andExpect(content().string(containsString("已放行")));
        page("/console/payments/" + all().getLast().id()).andExpect(content().string(containsString("韦乙")));
        mvc.perform(as(cast.elsewhere, get("/console/payment-batches/{id}", batch)))
                .andExpect(status().isNotFound());
    }

    private List<Payment> all() {
        return disbursements
                .browse(cast.wei, disbursements.named(cast.wei, plan), null, 0)
                .rows();
    }

    private Reconciliation reconciled() {
        return disbursements.reconcile(cast.wei, disbursements.named(cast.wei, plan));
    }

    private ResultActions page(String address) throws Exception {
        return mvc.perform(as(cast.wei, get(address))).andExpect(status().isOk());
    }
}
