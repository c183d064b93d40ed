package org.gridwrit.task.field.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.gridwrit.access.Actor;
import org.gridwrit.task.Cast;
import org.gridwrit.task.TaskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TaskTest
class FieldAppTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    AppFiles files;

    @Autowired
    AppWords words;

    final Cast cast = new Cast();
    Actor worker = cast.li;

    @Test
    void theShellThatIsKeptInTheClearSaysNothingAboutAnybody() throws Exception {
        assertThat(text("/field/app"))
                .contains("/assets/field/start.js")
                .doesNotContain("csrf")
                .doesNotContain("某");
    }

    @Test
    void everyFileThePhoneKeepsExistsAndIsServed() throws Exception {
        var script = text("/field/service-worker.js");
        var kept = Pattern.compile("'(/[^']+)'")
                .matcher(script.lines().limit(2).toList().toString());
        int found = 0;
        while (kept.find()) {
            found++;
            if (kept.group(1).startsWith("/assets/")) {
                assertThat(new ClassPathResource("static" + kept.group(1)).exists())
                        .as(kept.group(1))
                        .isTrue();
            } else {
                assertThat(look(kept.group(1))).as(kept.group(1)).hasStatusOk();
            }
        }
        assertThat(found).isGreaterThan(30);
        assertThat(script).contains("const VERSION = '" + files.version() + "'");
        assertThat(look("/field/service-worker.js")).hasHeader("Service-Worker-Allowed", "/field");
    }

    @Test
    void theSecretOfAnAccountIsItsOwnAndStays() throws Exception {
        var own = secret();
        assertThat(secret()).isEqualTo(own).hasSize(64);
        worker = cast.nong;
        assertThat(secret()).isNotEqualTo(own);
    }

    @Test
    void whatIsSaidAboutWhoIsSignedInIsKeptNowhere() {
        assertThat(look("/field/session")).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void thePhoneSpeaksBothLanguagesAndZhuangInChineseUntilItIsTranslated() {
        assertThat(words.in(AppLanguage.ZH)).hasSizeGreaterThan(200);
        assertThat(words.in(AppLanguage.EN).keySet())
                .isEqualTo(words.in(AppLanguage.ZH).keySet());
        assertThat(words.in(AppLanguage.ZA).keySet())
                .isEqualTo(words.in(AppLanguage.ZH).keySet());
        assertThat(words.in(AppLanguage.EN)).containsEntry("field.list", "My tasks");
        assertThat(words.in(AppLanguage.ZA)).containsEntry("field.list", "我的事项");
        assertThat(words.complete()).containsExactly(AppLanguage.ZH, AppLanguage.EN);
    }

    private String secret() throws Exception {
        var secret = Pattern.compile("\"secret\":\"([0-9a-f]+)\"").matcher(text("/field/session"));
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private String text(String address) throws Exception {
        var answer = look(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult look(String address) {
        return MockMvcTester.create(mvc)
                .perform(get(address)
                        .with(user(worker.name()).roles(worker.role().name()))
                        .requestAttr(Actor.class.getName(), worker));
    }
}
