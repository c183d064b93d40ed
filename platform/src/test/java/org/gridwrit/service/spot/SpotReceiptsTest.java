package org.gridwrit.service.spot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.evidence.SignedBy;
import org.gridwrit.service.NewService;
import org.gridwrit.service.ServiceDesk;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Report;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.task.upload.FileSender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@TaskTest
@Transactional
@DisplayName("现场送达回证：反馈到法院就能打开，只给经办的网格员和本院")
class SpotReceiptsTest {
    private static final String TITLE = "（2026）桂1481执612号执行通知书";

    @Autowired
    SpotReceipts receipts;

    @Autowired
    SpotPages pages;

    @Autowired
    ServiceDesk desk;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    MockMvc mvc;

    @Autowired
    Keys keys;

    @Autowired
    TurnedClock clock;

    final Cast cast = new Cast();
    Id casefile;
    Id task;

    @BeforeEach
    void aDocumentIsCarried() {
        var debtor = new NewParty("黄某", IdKind.NONE, null, "凭祥市凭祥镇北大路12号", null);
        casefile = cases.file(
                        cast.lu,
                        Cast.CHONGZUO,
                        Cast.PINGXIANG,
                        List.of(new NewCase(
                                CaseNumber.parse("（2026）桂1481执" + (700_000 + new Random().nextInt(99_999)) + "号"),
                                LocalDate.of(2026, 3, 4),
                                "韦法官",
                                "民间借贷纠纷",
                                null,
                                new Fen(100),
                                List.of(debtor),
                                List.of(debtor))))
                .getFirst()
                .casefile();
        task = scenes.plan(
                cast.lu,
                new Stage.Wanted(
                        casefile.uuid(), debtor(), new byte[] {1}, TaskKind.SERVE, Cast.PINGXIANG, cast.li.worker()));
        tasks.accept(cast.li, task, Stage.key());
    }

    @Test
    @DisplayName("反馈已交付：回证写明文书、姓名、地址、时间、交付人和现场签名，A4 中文字体在里面")
    void aReportedDeliveryIsAPaperAtOnce() throws Exception {
        begin();
        var report = reported(Outcome.SERVED);
        for (var who : List.of("RECEIVER", "WITNESS", "SERVER", "")) {
            FileSender.of(mvc, cast.li, task, signature(), "image/png").signed(report, who);
        }

        var receipt = receipts.ofWorker(cast.li, task);
        assertThat(receipt.signatures())
                .extracting(SpotReceipt.Signed::by)
                .containsExactlyInAnyOrder(SignedBy.RECEIVER, SignedBy.WITNESS, SignedBy.SERVER, null);
        assertThat(receipt.signedBy(SignedBy.RECEIVER)).hasSize(1);
        assertThat(receipt.unnamed()).hasSize(1);
        mvc.perform(as(cast.wei, get("/console/tasks/{id}/files", task)))
                .andExpect(content()
                        .string(allOf(
                                containsString("受送达人（代收人）签名"), containsString("见证人签名"), containsString("送达人签名"))));
        var pdf = pages.pdf(receipt);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/spot-receipt.pdf"), pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(read.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains(
                            "送达回证",
                            "黄某",
                            TITLE,
                            "本人签收",
                            "受送达人或者代收人",
                            "见证人（签名",
                            "送达人（签名",
                            "手机未注明是谁",
                            "李",
                            "以执行法官确认为准",
                            report.toString().substring(0, 8));
        }
        assertThat(scenes.audited(task)).contains("service.look-receipt");
    }

    @Test
    @DisplayName("还没有反馈、反馈的不是已交付、法院已经答复：网格员打不开")
    void onlyWhileTheReportWaitsForTheCourt() {
        assertThatThrownBy(() -> receipts.ofWorker(cast.li, task)).hasMessage("service.nothing-delivered");
        reported(Outcome.REFUSED);
        assertThatThrownBy(() -> receipts.ofWorker(cast.li, task)).hasMessage("service.nothing-delivered");
        var served = reported(Outcome.SERVED);
        assertThat(receipts.ofWorker(cast.li, task).report()).isEqualTo(served);
        tasks.confirm(cast.wei, task, Stage.key(), served);
        assertThatThrownBy(() -> receipts.ofWorker(cast.li, task)).hasMessage("service.receipt-answered");
        assertThat(receipts.ofCourt(cast.wei, task).report()).isEqualTo(served);
    }

    @Test
    @DisplayName("退回补正之后不再有回证，改派别人、别的法院也看不到")
    void nobodyElseAndNotWhatWasReturned() {
        var served = reported(Outcome.SERVED);
        assertThatThrownBy(() -> receipts.ofWorker(cast.nong, task)).hasMessage("task.unknown");
        assertThatThrownBy(() -> receipts.ofCourt(cast.elsewhere, task)).hasMessage("task.unknown");
        assertThatThrownBy(() -> receipts.ofCourt(cast.huang, task)).hasMessage("access.role");
        tasks.returnWith(cast.wei, task, Stage.key(), "请补拍门牌");
        assertThat(served).isNotNull();
        assertThatThrownBy(() -> receipts.ofWorker(cast.li, task)).hasMessage("service.nothing-delivered");
    }

    @Test
    @DisplayName("不是送达的事项没有送达回证")
    void otherTasksHaveNone() {
        var other = scenes.reported(cast);
        assertThatThrownBy(() -> receipts.ofWorker(cast.li, other)).hasMessage("service.nothing-delivered");
        assertThatThrownBy(() -> receipts.ofCourt(cast.wei, other)).hasMessage("service.nothing-delivered");
    }

    @Test
    @DisplayName("手机页面和法院页面给出 PDF，不留在缓存里；法院的列表列出每一份")
    void bothSidesOpenIt() throws Exception {
        reported(Outcome.SERVED);
        mvc.perform(as(cast.li, get("/field/tasks/{id}", task)))
                .andExpect(content().string(containsString("/field/tasks/" + task + "/receipt")));
        for (var address : List.of("/field/tasks/{id}/receipt", "/api/v1/field/tasks/{id}/receipt")) {
            mvc.perform(as(cast.li, get(address, task)))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("application/pdf"))
                    .andExpect(header().string("Cache-Control", "no-store"));
        }
        mvc.perform(as(cast.wei, get("/console/receipts")))
                .andExpect(content()
                        .string(allOf(
                                containsString("/console/tasks/" + task + "/receipt"), containsString("现场送达回证"))));
        mvc.perform(as(cast.wei, get("/console/tasks/{id}/receipt", task)))
                .andExpect(content().contentType("application/pdf"));
    }

    @Test
    @DisplayName("承办人的送达页面带着现场回证，日期已填好；送达之后不再提示")
    void theOfficerFindsItWhereServiceIsConfirmed() throws Exception {
        var service = begin();
        mvc.perform(as(cast.wei, get("/console/services/{id}", service)))
                .andExpect(content().string(not(containsString("反馈已交付"))));
        reported(Outcome.SERVED);
        var day = LocalDate.ofInstant(clock.instant(), Times.CHINA);
        mvc.perform(as(cast.wei, get("/console/services/{id}", service)))
                .andExpect(content()
                        .string(allOf(
                                containsString("网格员 " + day + " 反馈已交付"),
                                containsString("/console/tasks/" + task + "/receipt"))));
    }

    private Id begin() {
        return desk.open(
                cast.lu,
                casefile,
                keys.next(),
                new NewService(
                        debtor(),
                        DocumentKind.ENFORCEMENT_NOTICE,
                        TITLE,
                        Circumstance.NONE,
                        false,
                        "凭祥市凭祥镇北大路12号",
                        Mode.DIRECT));
    }

    private UUID debtor() {
        return cases.named(cast.wei.scope(), casefile).debtors().getFirst().id();
    }

    private UUID reported(Outcome outcome) {
        clock.turn(Duration.ofMinutes(1));
        var report = new Report(Stage.key(), outcome, "本人签收", null, null, clock.instant());
        tasks.report(cast.li, task, report);
        return report.id();
    }

    private static byte[] signature() throws Exception {
        var ink = new BufferedImage(600, 200, BufferedImage.TYPE_INT_ARGB);
        var pen = ink.createGraphics();
        pen.setColor(java.awt.Color.BLACK);
        pen.setStroke(new java.awt.BasicStroke(6));
        pen.drawArc(60, 40, 200, 120, 0, 270);
        pen.drawLine(300, 30, 540, 170);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(ink, "png", bytes);
        return bytes.toByteArray();
    }
}
