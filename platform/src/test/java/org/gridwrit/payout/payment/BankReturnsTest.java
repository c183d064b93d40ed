package org.gridwrit.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.payout.BankSays.GBK;
import static org.gridwrit.payout.PaymentFixture.CARD;
import static org.gridwrit.payout.PaymentFixture.OTHER_CARD;
import static org.gridwrit.payout.Sheets.number;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gridwrit.casefile.ledger.EntryKind;
import org.gridwrit.casefile.ledger.Ledgers;
import org.gridwrit.casefile.ledger.Releases;
import org.gridwrit.payout.BankSays;
import org.gridwrit.payout.PaymentFixture;
import org.gridwrit.payout.PaymentFixture.Approved;
import org.gridwrit.payout.payment.PaymentState.Name;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("案款发放：银行文件出去，回执读回来")
class BankReturnsTest {
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
    ApplicationContext beans;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Releases releases;

    @Autowired
    Keys keys;

    @Autowired
    MockMvc mvc;

    @TempDir
    Path folder;

    final Cast cast = new Cast();
    Approved approved;
    Id plan;
    Id batch;

    @BeforeEach
    void aReleasedBatch() throws Exception {
        var rows = "黄甲," + number(1) + ",职工债权,200," + CARD + ",,,,\n韦乙," + number(2) + ",职工债权,100.05," + OTHER_CARD
                + ",,,,\n农丙," + number(3) + ",职工债权,50,账户45001234567890,,,,\n";
        approved = PaymentFixture.of(beans).plan(cast, rows, new Fen(400_00));
        plan = approved.plan();
        disbursements.begin(cast.wei, plan, Source.COURT);
        batch = batches.draw(cast.wei, plan, keys.next(), Way.BANK);
        assertThatThrownBy(() -> files.take(cast.wei, batch)).hasMessage("bank.not-released");
        batches.release(cast.president, batch);
    }

    @Test
    @DisplayName("文件下载两次是同样的字节，两次都有记录；别的法院拿不到")
    void theFileIsTheSameHoweverOftenItIsTaken() throws Exception {
        var first = files.take(cast.wei, batch);
        var second = files.take(cast.lu, batch);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        var text = new String(first.bytes(), GBK);
        assertThat(text).contains("|" + CARD + "|黄甲|200.00|", "|45001234567890|农丙|50.00|", "T|3|350.05");
        assertThat(files.downloads(cast.wei, batches.named(cast.wei, batch)))
                .extracting(Download::by)
                .containsExactly("韦法官", "陆书记员");
        assertThatThrownBy(() -> files.take(cast.elsewhere, batch)).hasMessage("payment-batch.unknown");
        assertThat(files.digest(cast.wei, batches.named(cast.wei, batch))).isEqualTo(first.digest());
    }

    @Test
    @DisplayName("成功的记入执行款账一次，未成功的说明原因；同一份回执再读一次，没有变动")
    void anAnswerIsReadOnce() throws Exception {
        var file = answer(List.of("成功|", "失败|户名不符", "成功|"));
        var reading = returns.read(cast.lu, batch, file);
        assertThat(reading.file().paid()).isEqualTo(2);
        assertThat(reading.file().failed()).isEqualTo(1);
        assertThat(states()).containsExactly(Name.PAID, Name.FAILED, Name.PAID);
        assertThat(paidOut()).isEqualTo(new Fen(250_00));

        var again = returns.read(cast.wei, batch, file);
        assertThat(again.again()).isTrue();
        var reworded = answer(List.of("成功|补", "失败|户名不符", "成功|"));
        assertThat(returns.read(cast.wei, batch, reworded).file().paid()).isZero();
        assertThat(paidOut()).isEqualTo(new Fen(250_00));
        assertThat(balanced()).isTrue();
        assertThat(disbursements.named(cast.wei, plan).sums().paid()).isEqualTo(new Fen(250_00));
    }

    @Test
    @DisplayName("金额不符、流水号不明、账号不符、一号两行、已付又说失败：逐行不收，其他行照收")
    void wrongLinesAreRefusedOneByOne() throws Exception {
        var rows = lines();
        var wrongAmount = rows.get(0).replace("|200.00|", "|300.00|") + "成功|";
        var unknown = rows.get(1).replaceFirst("\\|[0-9a-f]{32}\\|", "|" + "0".repeat(32) + "|") + "成功|";
        var reading = returns.read(
                cast.wei,
                batch,
                file(List.of(wrongAmount, unknown, rows.get(2) + "成功|", rows.get(1) + "成功|", rows.get(1) + "成功|")));
        assertThat(reading.faults())
                .extracting(it -> it.why().code())
                .containsExactlyInAnyOrder("bank.doubled", "bank.doubled", "bank.other-amount", "bank.unknown");
        assertThat(reading.file().paid()).isEqualTo(1);
        var later = returns.read(
                cast.wei,
                batch,
                file(List.of(rows.get(2) + "失败|销户", rows.get(0).replace(CARD, "6222000000000000") + "成功|")));
        assertThat(later.faults())
                .extracting(it -> it.why().code())
                .containsExactly("payment.already-paid", "bank.other-account");
        assertThat(states()).containsExactly(Name.SENT, Name.SENT, Name.PAID);
        assertThat(balanced()).isTrue();
    }

    @Test
    @DisplayName("退汇：账上冲回，款项待处理；更正账户重新发放，只付一次")
    void whatComesBackIsPaidAgainOnce() throws Exception {
        returns.read(cast.wei, batch, answer(List.of("成功|", "成功|", "成功|")));
        assertThat(paidOut()).isEqualTo(new Fen(350_05));
        var back = returns.read(cast.wei, batch, file(List.of(lines().get(1) + "退汇|账户已销户")));
        assertThat(back.file().returned()).isEqualTo(1);
        assertThat(paidOut()).isEqualTo(new Fen(250_00));
        assertThat(disbursements.named(cast.wei, plan).sums().returned()).isEqualTo(new Fen(100_05));

        var returned = all().get(1);
        payments.retry(cast.wei, returned.id(), keys.next(), CARD, "更正账户");
        var second = batches.draw(cast.wei, plan, keys.next(), Way.BANK);
        batches.release(cast.president, second);
        var stale = returns.read(cast.wei, batch, file(List.of(lines().get(1) + "成功|再来一次")));
        assertThat(stale.faults()).extracting(it -> it.why().code()).containsExactly("payment.not-sent");
        batch = second;
        returns.read(cast.wei, second, answer(List.of("成功|")));
        assertThat(paidOut()).isEqualTo(new Fen(350_05));
        assertThat(states()).containsOnly(Name.PAID);
        assertThat(balanced()).isTrue();
    }

    @Test
    @DisplayName("方案的款项不能再从执行款账申请发放；发放的账目不能在账页上冲正")
    void whatIsPromisedIsNotThereTwice() throws Exception {
        assertThat(releases.available(cast.wei, approved.casefile())).isEqualTo(new Fen(49_95));
        returns.read(cast.wei, batch, answer(List.of("成功|", "成功|", "成功|")));
        assertThat(releases.available(cast.wei, approved.casefile())).isEqualTo(new Fen(49_95));
        var entry = ledgers.of(cast.wei.scope(), approved.casefile()).entries().getLast();
        assertThatThrownBy(() -> ledgers.counter(cast.wei, approved.casefile(), entry.id(), keys.next(), "记错"))
                .hasMessage("ledger.counter-at-disbursement");
    }

    @Test
    @DisplayName("网页上读入回执，没有收的行一行行说明")
    void thePageNamesTheWrongLines() throws Exception {
        var text = Files.readString(answer(List.of("成功|", "不知道|", "成功|")), GBK);
        var sent = new MockMultipartFile("file", "回执.txt", "text/plain", text.getBytes(GBK));
        mvc.perform(as(
                        cast.lu,
                        multipart("/console/payment-batches/{id}/returns", batch)
                                .file(sent)))
                .andExpect(flash().attributeExists("read", "faults"));
        mvc.perform(as(cast.lu, get("/console/payment-batches/{id}", batch)))
                .andExpect(content().string(containsString("成功 2")));
    }

    private Path answer(List<String> results) throws IOException {
        return saved(BankSays.of(files.take(cast.wei, batch).bytes(), results::get));
    }

    private List<String> lines() {
        return BankSays.lines(files.take(cast.wei, batch).bytes());
    }

    private Path file(List<String> rows) throws IOException {
        return saved(BankSays.whole(BatchFiles.reference(batch.uuid()), rows));
    }

    private Path saved(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "answer", ".txt"), bytes);
    }

    private List<Payment> all() {
        return disbursements
                .browse(cast.wei, disbursements.named(cast.wei, plan), null, 0)
                .rows();
    }

    private List<Name> states() {
        return all().stream().map(it -> it.state().name()).toList();
    }

    private Fen paidOut() {
        return ledgers.of(cast.wei.scope(), approved.casefile()).of(EntryKind.PAID_OUT);
    }

    private boolean balanced() {
        return disbursements
                .reconcile(cast.wei, disbursements.named(cast.wei, plan))
                .holds();
    }
}
