package org.gridwrit.payout.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.payout.Sheets.number;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.payout.PaymentFixture;
import org.gridwrit.payout.payment.Disbursements;
import org.gridwrit.payout.payment.Payment;
import org.gridwrit.payout.payment.Source;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("社保附表：一笔总额，为哪些人")
class AnnexesTest {
    @Autowired
    Annexes annexes;

    @Autowired
    AnnexPaper paper;

    @Autowired
    Disbursements disbursements;

    @Autowired
    ApplicationContext beans;

    @Autowired
    MockMvc mvc;

    final Cast cast = new Cast();
    Payment wages;
    Payment bureau;

    @BeforeEach
    void aPlanWithABureau() throws Exception {
        var rows = "黄甲," + number(1) + ",职工债权,200,,,,,\n社会保险事业管理局,,社保和税款,300.50,账户450014000103,,,,\n";
        var approved = PaymentFixture.of(beans).plan(cast, rows, new Fen(600_00));
        disbursements.begin(cast.wei, approved.plan(), Source.COURT);
        var all = disbursements
                .browse(cast.wei, disbursements.named(cast.wei, approved.plan()), null, 0)
                .rows();
        wages = all.getFirst();
        bureau = all.getLast();
    }

    @Test
    @DisplayName("合计相同的收下，再读一次替换；打印有每个人")
    void anAnnexThatComesToTheSumIsTaken() throws Exception {
        take(bureau, "黄甲," + number(1) + ",100.50\n韦乙," + number(2) + ",200\n")
                .andExpect(flash().attributeExists("notice"));
        take(bureau, "黄甲," + number(1) + ",200.50\n农丙," + number(3) + ",100\n")
                .andExpect(flash().attributeExists("notice"));
        assertThat(annexes.count(cast.wei, bureau)).isEqualTo(2);
        mvc.perform(as(cast.wei, get("/console/payments/{id}", bureau.id())))
                .andExpect(content().string(containsString("社保附表")));
        mvc.perform(as(cast.wei, get("/console/payments/{id}/annex", bureau.id())))
                .andExpect(content().string(containsString("2 人")));
        var of = disbursements.named(cast.wei, new Id(Cast.CHONGZUO, bureau.plan()));
        var pdf = paper.pdf(of, bureau, annexes.export(cast.wei, bureau));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("农丙", number(3), "300.50");
        }
        mvc.perform(as(cast.elsewhere, get("/console/payments/{id}/annex", bureau.id())))
                .andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("合计不同、有错行、不是社保的，都不收，并说明哪里不对")
    void whatDoesNotComeToTheSumIsNot() throws Exception {
        take(bureau, "黄甲," + number(1) + ",100\n").andExpect(flash().attributeExists("refusal"));
        take(wages, "黄甲," + number(1) + ",200\n").andExpect(flash().attributeExists("refusal"));
        take(bureau, "黄甲,,100\n韦乙," + number(2) + ",-1\n农丙," + number(3) + ",1\n农丙," + number(3) + ",2\n")
                .andExpect(flash().attribute("faults", hasSize(3)));
        assertThat(annexes.count(cast.wei, bureau)).isZero();
    }

    private ResultActions take(Payment of, String rows) throws Exception {
        var file = new MockMultipartFile(
                "file", "附表.csv", "text/csv", ("姓名,证件号码,金额（元）\n" + rows).getBytes(StandardCharsets.UTF_8));
        Id id = of.id();
        return mvc.perform(
                as(cast.lu, multipart("/console/payments/{id}/annex", id).file(file)));
    }
}
