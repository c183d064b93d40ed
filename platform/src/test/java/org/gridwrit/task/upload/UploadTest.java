package org.gridwrit.task.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.evidence.Uploads;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/// A picture on its way from a phone to the page of the court.
@TaskTest
class UploadTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Uploads uploads;

    @Autowired
    EvidenceFiles files;

    @Autowired
    Tasks tasks;

    @Autowired
    Stage.Scenes scenes;

    final Cast cast = new Cast();
    Id task;
    FileSender phone;

    @BeforeEach
    void takeAPicture() throws IOException {
        task = scenes.accepted(cast);
        phone = FileSender.of(mvc, cast.li, task, picture(), "image/jpeg");
    }

    @Test
    void aPictureComesInPiecesAndHasItsReceipt() throws Exception {
        assertThat(phone.begin().getHeader("Location")).isEqualTo("/api/v1/field/files/" + phone.file());
        int half = phone.content().length / 2;
        assertThat(phone.bytes(0, half).getHeader("Upload-Offset")).isEqualTo("" + half);
        assertThat(phone.receipt().getStatus()).isEqualTo(404);
        assertThat(phone.offset()).isEqualTo("" + half);

        assertThat(phone.bytes(half, phone.content().length).getStatus()).isEqualTo(204);

        assertThat(phone.receipt().getContentAsString())
                .contains("\"sha256\":\"" + FileSender.sha256(phone.content()) + "\"")
                .contains("\"type\":\"image/jpeg\"")
                .contains("\"use\":\"PHOTO\"")
                .containsPattern("\"digest\":\"[0-9a-f]{64}\"");
        assertThat(phone.offset()).isEqualTo("" + phone.content().length);
        assertThat(rows("evidence.upload", "id")).isZero();
        assertThat(rows("evidence.part", "upload_id")).isZero();
    }

    @Test
    void whatCameBeforeTheConnectionBrokeStays() throws Exception {
        phone.begin();
        var broken = new InputStream() {
            private final InputStream begun = new ByteArrayInputStream(phone.content(), 0, 700);

            @Override
            public int read() throws IOException {
                int next = begun.read();
                if (next < 0) throw new IOException("gone");
                return next;
            }
        };
        assertThatThrownBy(() -> uploads.append(cast.li, phone.file(), 0, broken))
                .isInstanceOf(IOException.class);
        assertThat(phone.offset()).isEqualTo("700");
        phone.bytes(700, phone.content().length);
        assertThat(phone.receipt().getStatus()).isEqualTo(200);
    }

    @Test
    void sendingAgainFromTwoPhonesMakesOneFile() throws Exception {
        assertThat(phone.begin().getStatus()).isEqualTo(201);
        assertThat(phone.begin().getStatus()).isEqualTo(201);
        phone.bytes(0, 100);
        var second = phone.bytes(0, 100);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getHeader("Upload-Offset")).isEqualTo("100");
        phone.bytes(100, phone.content().length);
        assertThat(phone.begin().getStatus()).isEqualTo(201);
        assertThat(phone.offset()).isEqualTo("" + phone.content().length);
        assertThat(rows("evidence.file", "id")).isEqualTo(1);
        assertThat(phone.holding(new byte[] {1, 2, 3}).begin().getContentAsString())
                .contains("file.id-taken");
        assertThat(phone.send(delete("/api/v1/field/files/" + phone.file())).getContentAsString())
                .contains("file.kept");
    }

    @Test
    void whatIsNotWhatWasStatedIsThrownAway() throws Exception {
        phone.begin("0".repeat(64));
        assertThat(phone.bytes(0, phone.content().length).getContentAsString()).contains("file.hash");
        assertThat(phone.send(head("/api/v1/field/files/" + phone.file())).getStatus())
                .isEqualTo(404);

        var script = "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(phone.holding(script).all().getContentAsString()).contains("file.type");
        assertThat(rows("evidence.file", "id")).isZero();
        assertThat(rows("evidence.part", "upload_id")).isZero();
    }

    @Test
    void onlyKnownKindsOfASensibleSizeForAnOwnTaskAreTaken() throws Exception {
        var html = FileSender.of(mvc, cast.li, task, new byte[] {1}, "text/html");
        assertThat(html.begin().getContentAsString()).contains("file.type");
        var large = FileSender.of(mvc, cast.li, task, new byte[(10 << 20) + 1], "image/jpeg");
        assertThat(large.begin().getStatus()).isEqualTo(413);
        assertThat(phone.holding(new byte[0]).begin("0".repeat(64)).getContentAsString())
                .contains("file.metadata");
        assertThat(phone.begin("../../etc/passwd").getContentAsString()).contains("file.metadata");
        assertThat(phone.as(cast.nong).begin().getStatus()).isEqualTo(404);
        assertThat(phone.send(request(HttpMethod.OPTIONS, "/api/v1/field/files"))
                        .getHeader("Tus-Extension"))
                .contains("creation");
    }

    @Test
    void anotherWorkerReachesNothingOfIt() throws Exception {
        phone.begin();
        var other = phone.as(cast.nong);
        assertThat(other.bytes(0, 10).getStatus()).isEqualTo(404);
        assertThat(other.send(head("/api/v1/field/files/" + phone.file())).getStatus())
                .isEqualTo(404);
        phone.bytes(0, phone.content().length);
        assertThat(other.receipt().getStatus()).isEqualTo(404);
        assertThat(other.look(cast.nong, "/api/v1/field/files/" + phone.file() + "/content")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theCourtSeesItEachLookIsOnTheTrailAndNobodyElseDoes() throws Exception {
        phone.all();
        var address = "/console/files/" + phone.file();
        var seen = phone.look(cast.wei, address);
        assertThat(seen.getContentAsByteArray()).isEqualTo(phone.content());
        assertThat(seen.getContentType()).isEqualTo("image/jpeg");
        assertThat(seen.getHeader("Content-Security-Policy")).contains("sandbox");
        var small = phone.look(cast.wei, address + "/thumbnail").getContentAsByteArray();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isLessThanOrEqualTo(320);
        assertThat(scenes.audited(task)).filteredOn("evidence.look"::equals).hasSize(2);
        assertThat(phone.look(cast.elsewhere, address).getStatus()).isEqualTo(404);
        assertThat(phone.look(cast.wei, "/console/tasks/" + task + "/files").getContentAsString())
                .contains(address + "/thumbnail")
                .doesNotContain("??");
        assertThatThrownBy(() -> files.ofTask(cast.huang, task)).hasMessage("access.role");
    }

    @Test
    void theWorkerSeesOwnPicturesWhileTheTaskIsOpen() throws Exception {
        phone.all();
        var address = "/api/v1/field/files/" + phone.file() + "/content";
        assertThat(phone.look(cast.li, address).getContentAsByteArray()).isEqualTo(phone.content());
        tasks.withdraw(cast.wei, task, Stage.key(), "已履行");
        assertThat(phone.look(cast.li, address).getContentAsString()).contains("file.task-ended");
        assertThat(phone.receipt().getStatus()).isEqualTo(200);
    }

    @Test
    void noPieceLiesInClear() throws Exception {
        phone.begin();
        phone.bytes(0, phone.content().length - 1);
        var needle = Arrays.copyOfRange(phone.content(), 1000, 1032);
        int clear = scenes.jdbc()
                .sql("select count(*) from evidence.part where position(:needle in sealed) > 0")
                .param("needle", needle)
                .query(Integer.class)
                .single();
        assertThat(clear).isZero();
        assertThat(rows("evidence.part", "upload_id")).isPositive();
    }

    private int rows(String table, String key) {
        return scenes.jdbc()
                .sql("select count(*) from " + table + " where " + key + " = :file")
                .param("file", phone.file().uuid())
                .query(Integer.class)
                .single();
    }

    /// Noise, so that it does not compress: some pieces long.
    private static byte[] picture() throws IOException {
        var random = new Random(7);
        var picture = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 900; x++) {
            for (int y = 0; y < 700; y++) picture.setRGB(x, y, new Color(random.nextInt(1 << 24)).getRGB());
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }
}
