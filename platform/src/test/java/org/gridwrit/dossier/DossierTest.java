package org.gridwrit.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.seal.Signatures;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@Tag("slow")
@TaskTest
@DisplayName("密封卷宗：PDF、OFD、取证材料与签名清单")
class DossierTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierFile files;

    @Autowired
    CaseFiles cases;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    @Autowired
    Signatures signatures;

    @TempDir
    Path folder;

    final Cast cast = new Cast();
    final byte[] recording = new byte[600_000];
    Id casefile;
    Path file;

    @BeforeEach
    void anExportedCase() throws Exception {
        casefile = file(1 + new Random().nextInt(900_000));
        var task = scenes.plan(
                cast.lu,
                new Stage.Wanted(
                        casefile.uuid(),
                        Stage.key(),
                        new byte[] {1},
                        TaskKind.FIND_PERSON,
                        Cast.PINGXIANG,
                        cast.li.worker()));
        tasks.accept(cast.li, task, Stage.key());
        tasks.report(
                cast.li, task, new Report(Stage.key(), Outcome.MOVED_AWAY, "邻居韦𬭎说已搬走", null, null, TurnedClock.NOON));
        new Random(7).nextBytes(recording);
        System.arraycopy(new byte[] {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3}, 0, recording, 0, 4);
        assertThat(FileSender.of(mvc, cast.li, task, recording, "audio/webm")
                        .all()
                        .getStatus())
                .isLessThan(300);
        file = export("中院（2026）1号函");
    }

    @Test
    @DisplayName("卷宗里有案件经过和取证材料原件，核验完好；改动任何一个字节都会发现")
    void theFileHoldsTheCaseAndProvesItself() throws Exception {
        var check = new SealedFiles(signatures::publicKey);
        assertThat(check.check(file).findings()).isEmpty();
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream().map(it -> it.getName()).toList();
            assertThat(names).startsWith("卷宗.pdf", "卷宗.ofd").endsWith("manifest.json", "manifest.sm2");
            var evidence = names.stream()
                    .filter(it -> it.startsWith("证据/0001-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(zip.getInputStream(zip.getEntry(evidence)).readAllBytes())
                    .isEqualTo(recording);
        }
        var bytes = Files.readAllBytes(file);
        var spoiled = folder.resolve("spoiled.zip");
        int step = bytes.length / 60;
        for (int at = 0; at < bytes.length; at += step) {
            bytes[at] ^= 1;
            Files.write(spoiled, bytes);
            bytes[at] ^= 1;
            assertThat(check.check(spoiled).holds()).as("byte " + at).isFalse();
        }
    }

    @Test
    @DisplayName("PDF 为 A4，嵌入中文字体，有页码和目录，可以检索")
    void thePdfIsReadAndSearchedWithoutThisProgram() throws Exception {
        try (var pdf = Loader.loadPDF(part("卷宗.pdf"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("执行案件密封卷宗", "邻居韦𬭎说已搬走", "三、案件经过", "1 / " + pdf.getNumberOfPages())
                    .contains("中院（2026）1号函", "韦法官", "4514**********5674", "网格员", "SM3 ")
                    .doesNotContain("451481198505055674", "??", "audit.", "task.");
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getHeight()).isBetween(841f, 843f);
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("OFD 有同样的文字和嵌入的字体")
    void theOfdSaysTheSame() throws Exception {
        var words = new StringBuilder();
        var fonts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(part("卷宗.ofd")))) {
            for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                if (it.getName().endsWith("Content.xml")) words.append(new String(zip.readAllBytes(), "UTF-8"));
                if (it.getName().endsWith(".ttf")) fonts++;
            }
        }
        assertThat(fonts).isEqualTo(1);
        assertThat(words.toString().replaceAll("<[^>]*>|\\s", "")).contains("执行案件密封卷宗", "说已搬走", "第1页");
    }

    @Test
    void thatItWasTakenOutIsOnTheTrailWithItsPurpose() {
        assertThat(scenes.jdbc()
                        .sql("select actor_name || ' ' || purpose from audit.entry where subject_id = ? and action = ?")
                        .params(casefile.uuid(), "dossier.look-export")
                        .query(String.class)
                        .list())
                .containsExactly("韦法官 EXPORT_HIGHER_COURT");
    }

    @Test
    void nobodyExportsWithoutAReasonOrWhatIsNotTheirs() {
        assertThatThrownBy(() -> dossiers.export(cast.wei, casefile, ExportPurpose.ARCHIVE, " "))
                .hasMessage("dossier.words-missing");
        assertThatThrownBy(() -> dossiers.export(cast.wei, casefile, ExportPurpose.ARCHIVE, "长".repeat(201)))
                .hasMessage("dossier.words-long");
        assertThatThrownBy(() -> dossiers.export(cast.lu, casefile, ExportPurpose.ARCHIVE, "归档"))
                .hasMessage("access.role");
        assertThatThrownBy(() -> dossiers.export(cast.elsewhere, casefile, ExportPurpose.ARCHIVE, "归档"))
                .hasMessage("casefile.unknown");
    }

    private Path export(String words) throws IOException {
        var dossier = dossiers.export(cast.wei, casefile, ExportPurpose.HIGHER_COURT, words);
        var out = new ByteArrayOutputStream();
        files.write(dossier, files.pages(dossier), out);
        return Files.write(folder.resolve("sealed.zip"), out.toByteArray());
    }

    private byte[] part(String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private Id file(int number) {
        var wanted = new NewCase(
                CaseNumber.parse("（2026）" + Cast.PINGXIANG + "执" + number + "号"),
                LocalDate.of(2026, 3, 4),
                "韦法官",
                "民间借贷纠纷",
                null,
                new Fen(100),
                List.of(new NewParty("陈芳", IdKind.NONE, null, "广西凭祥市凭祥镇北大路12号", null)),
                List.of(new NewParty("黄某", IdKind.CITIZEN_ID, "451481198505055674", "广西凭祥市凭祥镇北大路13号", null)));
        return cases.file(cast.lu, Cast.CHONGZUO, Cast.PINGXIANG, List.of(wanted))
                .getFirst()
                .casefile();
    }
}
