package org.gridwrit.payout.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.payout.PaymentFixture.CARD;
import static org.gridwrit.payout.Sheets.number;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Courts;
import org.gridwrit.notice.sms.SmsGateway;
import org.gridwrit.payout.BankSays;
import org.gridwrit.payout.PaymentFixture;
import org.gridwrit.payout.payment.BankBatches;
import org.gridwrit.payout.payment.BankReturns;
import org.gridwrit.payout.payment.Disbursements;
import org.gridwrit.payout.payment.PaymentBatches;
import org.gridwrit.payout.payment.Source;
import org.gridwrit.payout.payment.Way;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("案款发放：到账短信，每人一次，不提姓名和号码")
class PaidTextsTest {
    @Autowired
    Disbursements disbursements;

    @Autowired
    PaymentBatches batches;

    @Autowired
    BankBatches files;

    @Autowired
    BankReturns returns;

    @Autowired
    TidingStore store;

    @Autowired
    ApplicationContext beans;

    @Autowired
    Keys keys;

    @Autowired
    Courts courts;

    @Autowired
    MessageSource messages;

    @Autowired
    Walls walls;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @TempDir
    Path folder;

    final Cast cast = new Cast();
    final Map<Id, String> sent = new LinkedHashMap<>();
    boolean down;
    Id batch;

    @BeforeEach
    void aBatchTheBankHasPaid() throws Exception {
        var sheet = "姓名,证件号码,债权类别,金额,银行卡号,联系电话\n黄甲," + number(1) + ",职工债权,200," + CARD + ",13800000001\n韦乙," + number(2)
                + ",职工债权,100,账户45001234567890,\n";
        var approved = PaymentFixture.of(beans).planOf(cast, sheet, new Fen(300_00));
        disbursements.begin(cast.wei, approved.plan(), Source.COURT);
        batch = batches.draw(cast.wei, approved.plan(), keys.next(), Way.BANK);
        batches.release(cast.president, batch);
        var file = allPaid();
        var reading = returns.read(cast.lu, batch, file);
        walls.within(Wall.of(cast.lu), () -> {
            texts().paid(Cast.CHONGZUO, reading.file().id());
            texts().paid(Cast.CHONGZUO, reading.file().id());
        });
    }

    @Test
    @DisplayName("留了电话的收到一次，写明金额和账户尾号")
    void whoLeftANumberIsToldOnce() {
        assertThat(texts().tell(Cast.CHONGZUO, this::send)).isEqualTo(1);
        assertThat(texts().tell(Cast.CHONGZUO, this::send)).isZero();
        assertThat(sent.values())
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .startsWith("13800000001 ")
                        .contains("200.00", "尾号 3459")
                        .doesNotContain("黄甲", CARD, number(1)));
    }

    @Test
    @DisplayName("网关不通的以后再发，编号不变")
    void whatDidNotGoIsTriedAgainUnderTheSameKey() {
        down = true;
        assertThat(texts().tell(Cast.CHONGZUO, this::send)).isEqualTo(1);
        assertThat(texts().tell(Cast.CHONGZUO, this::send)).as("not at once").isZero();
        down = false;
        jdbc.sql("update payout.tiding set due_at = ? where state = 'WAITING'")
                .param(java.time.OffsetDateTime.now(clock).minus(Duration.ofSeconds(1)))
                .update();
        assertThat(texts().tell(Cast.CHONGZUO, this::send)).isEqualTo(1);
        assertThat(sent).hasSize(1);
    }

    private void send(Id message, String phone, String text) {
        if (down) throw new IllegalStateException("sms-503");
        assertThat(sent.put(message, phone + " " + text)).isNull();
    }

    private PaidTexts texts() {
        var beans = new DefaultListableBeanFactory();
        beans.registerSingleton("gateway", (SmsGateway) this::send);
        return new PaidTexts(
                store, beans.getBeanProvider(SmsGateway.class), courts, messages, walls, transactions, clock);
    }

    private Path allPaid() throws Exception {
        var bytes = BankSays.allPaid(files.take(cast.wei, batch).bytes());
        return Files.write(folder.resolve("answer.txt"), bytes);
    }
}
