package org.gridwrit.payout.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.payout.PaymentFixture.CARD;
import static org.gridwrit.payout.Sheets.number;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.casefile.ledger.EntryKind;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("案款发放：窗口领取")
class CashDeskTest {
    @Autowired
    Disbursements disbursements;

    @Autowired
    PaymentBatches batches;

    @Autowired
    CashDesk desk;

    @Autowired
    PaymentPaper paper;

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
    final String signature = signature();
    Approved approved;
    Id batch;

    @BeforeEach
    void aBatchForTheDesk() throws Exception {
        var rows = "黄甲," + number(1) + ",职工债权,200,,,,,\n覃已," + number(2)
                + ",职工债权,100,,覃庚（妻，继承人）,,,已故\n某社,,普通债权,50,,,,,\n" + "韦乙," + number(4) + ",职工债权,10," + CARD + ",,,,\n";
        approved = PaymentFixture.of(beans).plan(cast, rows, new Fen(400_00));
        disbursements.begin(cast.wei, approved.plan(), Source.COURT);
        batch = batches.draw(cast.wei, approved.plan(), keys.next(), Way.DESK);
        assertThatThrownBy(() -> hand("黄甲", number(1), "", "")).hasMessage("payment.not-sent");
        batches.release(cast.president, batch);
    }

    @Test
    @DisplayName("证件号码与名册相同、签了名才算领取；再登记一次不多付；收据写明谁领了多少")
    void moneyIsHandedOverOnce() throws Exception {
        assertThatThrownBy(() -> hand("黄甲", number(3), "", "")).hasMessage("cash-desk.other-number");
        assertThatThrownBy(() -> hand("黄甲", "", "", "")).hasMessage("cash-desk.number-missing");
        assertThatThrownBy(() -> desk.hand(cast.lu, of("黄甲").id(), new Handing(number(1), "", "", "")))
                .hasMessage("cash-desk.signature");
        hand("黄甲", " " + number(1) + " ", "", "");
        hand("黄甲", number(1), "", "");

        assertThat(of("黄甲").state()).isInstanceOf(PaymentState.Paid.class);
        assertThat(paidOut()).isEqualTo(new Fen(200_00));
        assertThat(disbursements
                        .reconcile(cast.wei, disbursements.named(cast.wei, approved.plan()))
                        .holds())
                .isTrue();
        var receipt = desk.receipt(cast.wei, of("黄甲")).orElseThrow();
        var text = text(paper.receipt(disbursements.named(cast.wei, approved.plan()), of("黄甲"), receipt));
        assertThat(text).contains("领款收据", "黄甲", "200.00", "人民币贰佰元整", "陆书记员");
        assertThat(jdbc.sql("select to_jsonb(r)::text from payout.receipt r")
                        .query(String.class)
                        .list())
                .noneMatch(it -> it.contains(number(1)) || it.contains("iVBOR"));
    }

    @Test
    @DisplayName("代领：名册登记的代领人，或者写明授权材料；没有证件号码的写明怎样核实")
    void anAgentSaysByWhatRight() {
        assertThatThrownBy(() -> hand("覃已", number(7), "陆某", "")).hasMessage("cash-desk.agent");
        hand("覃已", number(7), "覃庚", "");
        assertThatThrownBy(() -> hand("某社", "91450000", "", "")).hasMessage("cash-desk.no-number");
        hand("某社", "91450000", "", "营业执照副本，卷一第 12 页");
        assertThat(desk.receipt(cast.wei, of("覃已")).orElseThrow().receiver()).isEqualTo("覃庚");
        assertThat(desk.receipt(cast.wei, of("某社")).orElseThrow().authority()).contains("第 12 页");
        assertThatThrownBy(() -> hand("韦乙", number(4), "", "")).hasMessage("cash-desk.not-here");
    }

    @Test
    @DisplayName("网页上登记、打印收据和发放清单；接口同样")
    void thePagesAndPrograms() throws Exception {
        var it = of("黄甲").id();
        mvc.perform(as(cast.lu, get("/console/payments/{id}", it)))
                .andExpect(content().string(containsString("照证件录入")));
        mvc.perform(as(cast.lu, post("/console/payments/{id}/handing", it))
                        .param("number", number(1))
                        .param("signature", signature))
                .andExpect(flash().attribute("notice", "cash-desk.did-hand"));
        mvc.perform(as(cast.wei, get("/console/payments/{id}", it)))
                .andExpect(content().string(containsString("领款收据")));
        var list = batches.export(cast.wei, batches.named(cast.wei, batch));
        assertThat(text(paper.list(batches.named(cast.wei, batch), list))).contains("黄甲", "350.00", "人民币叁佰伍拾元整");
        assertThat(paper.sheet(batches.named(cast.wei, batch), list)).isNotEmpty();
        mvc.perform(as(cast.lu, put("/api/v1/payments/{id}/handing", of("覃已").id()))
                        .contentType("application/json")
                        .content("{\"number\":\"%s\",\"agent\":\"覃庚\",\"signature\":\"%s\"}"
                                .formatted(number(7), signature)))
                .andExpect(status().isNoContent());
        mvc.perform(as(cast.wei, get("/api/v1/disbursements/{id}", approved.plan())))
                .andExpect(jsonPath("$.paidFen").value(300_00))
                .andExpect(jsonPath("$.balanced").value(true));
        mvc.perform(as(cast.wei, get("/api/v1/disbursements/{id}/payments", approved.plan())))
                .andExpect(jsonPath("$.rows[0].state").value("PAID"));
        mvc.perform(as(cast.wei, get("/console/cases/{id}", approved.casefile())))
                .andExpect(content().string(containsString("第 1 批")));
    }

    private void hand(String name, String number, String agent, String authority) {
        desk.hand(cast.lu, of(name).id(), new Handing(number, agent, authority, signature));
    }

    private Payment of(String name) {
        return all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Payment> all() {
        return disbursements
                .browse(cast.wei, disbursements.named(cast.wei, approved.plan()), null, 0)
                .rows();
    }

    private Fen paidOut() {
        return ledgers.of(cast.wei.scope(), approved.casefile()).of(EntryKind.PAID_OUT);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s", "");
        }
    }

    private static String signature() {
        var image = new BufferedImage(60, 30, BufferedImage.TYPE_BYTE_GRAY);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
