package org.gridwrit.publicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.testing.SignedIn.as;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@TaskTest
@Transactional
@DisplayName("宣传普法的页面和材料库")
class PublicityPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Photos photos;

    @Autowired
    Materials materials;

    @Autowired
    Leaflets leaflets;

    final Cast cast = new Cast();

    @Test
    @DisplayName("乡镇在页面上记一场，写错的地方说出哪里错，已填的还在；政法委只看到主题、地点和人数")
    void aLectureIsRecordedOnItsPage() throws Exception {
        mvc.perform(as(cast.huang, get("/publicity"))).andExpect(content().string(containsString("这段时间没有宣传")));
        mvc.perform(as(cast.huang, post("/publicity/lectures"))
                        .params(form("北大路三区"))
                        .param("lecture", UUID.randomUUID().toString()))
                .andExpect(flash().attributeExists("refusal", "filled"));
        var id = recorded();
        mvc.perform(as(cast.wei, get("/publicity/lectures/{id}", id)))
                .andExpect(content()
                        .string(allOf(containsString("村委会篮球场"), containsString("45 人"), containsString("发放材料"))));
        mvc.perform(as(cast.committee, get("/publicity")))
                .andExpect(content()
                        .string(allOf(
                                containsString("自觉履行"),
                                containsString("45 人"),
                                not(containsString("村委会篮球场")),
                                not(containsString("黄主任")))));
    }

    @Test
    @DisplayName("照片缩小重画，相机写进去的信息不保留；有一张不是照片，全部不存")
    void picturesAreDrawnAnew() throws Exception {
        var id = recorded();
        var hidden = "GPS-22.10-106.76".getBytes(StandardCharsets.US_ASCII);
        var taken = withComment(hidden);
        mvc.perform(as(
                        cast.huang,
                        multipart("/publicity/lectures/{id}/photos", id)
                                .file(new MockMultipartFile("taken", "a.jpg", "image/jpeg", taken))
                                .file(new MockMultipartFile("taken", "b.jpg", "image/jpeg", new byte[] {1, 2, 3}))))
                .andExpect(flash().attributeExists("refusal"));
        assertThat(photos.of(cast.wei, id)).isEmpty();
        mvc.perform(as(
                        cast.huang,
                        multipart("/publicity/lectures/{id}/photos", id)
                                .file(new MockMultipartFile("taken", "a.jpg", "image/jpeg", taken))))
                .andExpect(flash().attribute("notice", "publicity.photographed"));
        var photo = photos.of(cast.wei, id).getFirst();
        var kept = photos.look(cast.wei, id, photo);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("GPS-22.10");
        var drawn = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(Math.max(drawn.getWidth(), drawn.getHeight())).isBetween(1, Photos.SIDE);
        mvc.perform(as(cast.farTownship, get("/publicity/lectures/{id}/photos/{photo}", id, photo)))
                .andExpect(status().isNotFound());
        var many = Collections.nCopies(Photos.MOST, taken);
        assertThatThrownBy(() -> photos.add(cast.huang, id, many)).hasMessage("publicity.photo-many");
    }

    @Test
    @DisplayName("材料：法院发布，全市可读，别的法院撤不下；撤下后不在库里")
    void materialsAreTheCitys() throws Exception {
        var id = materials.publish(cast.wei, Stage.key(), Topic.LIVELIHOOD, "工资先行", "## 工资\n先付工资。");
        mvc.perform(as(cast.li, get("/publicity/materials/{id}", id)))
                .andExpect(content().string(allOf(containsString("工资先行"), containsString("先付工资。"))));
        mvc.perform(as(cast.farTownship, get("/publicity/materials")))
                .andExpect(content().string(containsString("工资先行")));
        assertThatThrownBy(() -> materials.named(cast.pan, id)).hasMessage("publicity.material-unknown");
        assertThatThrownBy(() -> materials.withdraw(cast.elsewhere, id)).hasMessage("publicity.material-unknown");
        assertThatThrownBy(() -> materials.publish(cast.wei, Stage.key(), Topic.OTHER, " ", "字"))
                .hasMessage("publicity.title-missing");
        mvc.perform(as(cast.wei, post("/publicity/materials/{id}/withdrawal", id)))
                .andExpect(flash().attribute("notice", "publicity.took-down"));
        mvc.perform(as(cast.lu, get("/publicity/materials")))
                .andExpect(content().string(allOf(containsString("还没有发布过"), not(containsString("工资先行")))));
    }

    @Test
    @DisplayName("随系统附带的材料每份都写明条文，都打得开")
    void leafletsNameTheirArticles() throws Exception {
        assertThat(leaflets.all()).hasSizeGreaterThanOrEqualTo(6).allSatisfy(it -> {
            assertThat(it.paragraphs()).hasSizeGreaterThan(4);
            assertThat(it.paragraphs().getFirst().heading()).isTrue();
        });
        var lawful = List.of("performance", "property-report", "refusal-crime", "service", "settlement", "grid");
        for (var key : lawful) {
            assertThat(leaflets.named(key).paragraphs())
                    .as(key)
                    .anySatisfy(it -> assertThat(it.words()).containsPattern("第[一二三四五六七八九十百]+条"));
            mvc.perform(as(cast.li, get("/publicity/leaflets/{key}", key))).andExpect(status().isOk());
        }
    }

    private Id recorded() throws Exception {
        var key = UUID.randomUUID();
        mvc.perform(as(cast.huang, post("/publicity/lectures"))
                        .params(form("北大路社区"))
                        .param("lecture", key.toString()))
                .andExpect(flash().attribute("notice", "publicity.recorded"));
        return new Id(Cast.CHONGZUO, key);
    }

    private static MultiValueMap<String, String> form(String place) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("held", "2026-11-20");
        form.add("place", place);
        form.add("venue", "村委会篮球场");
        form.add("topic", "PERFORMANCE");
        form.add("audience", "VILLAGERS");
        form.add("heads", "45");
        form.add("speakers", "黄主任");
        form.add("words", "发放材料三十份");
        return form;
    }

    /// A picture of a phone, with a comment such as cameras write.
    private static byte[] withComment(byte[] words) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2600, 1400, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        var jpeg = out.toByteArray();
        var with = new ByteArrayOutputStream();
        with.write(jpeg, 0, 2);
        with.write(0xFF);
        with.write(0xFE);
        with.write((words.length + 2) >> 8);
        with.write((words.length + 2) & 0xFF);
        with.write(words);
        with.write(Arrays.copyOfRange(jpeg, 2, jpeg.length));
        return with.toByteArray();
    }
}
