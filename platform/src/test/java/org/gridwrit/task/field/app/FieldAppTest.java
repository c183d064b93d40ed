package org.gridwrit.task.field.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.task.Cast;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.state.Held;
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
                .contains(files.at("/assets/field/first.js"))
                .doesNotContain("csrf")
                .doesNotContain("某");
    }

    @Test
    void everyFileThePhoneKeepsIsServedForGoodAtAnAddressWithItsVersion() throws Exception {
        var script = text("/field/service-worker.js");
        var kept = Pattern.compile("'(/[^']+)'")
                .matcher(script.lines().limit(3).toList().toString());
        int found = 0;
        while (kept.find()) {
            found++;
            assertThat(look(kept.group(1)))
                    .as(kept.group(1))
                    .hasStatusOk()
                    .hasHeader("Cache-Control", "max-age=31536000, immutable");
            assertThat(kept.group(1)).contains(files.version());
        }
        assertThat(found).isGreaterThan(50);
        assertThat(script).contains("const VERSION = '" + files.version() + "'");
        assertThat(look("/field/service-worker.js")).hasHeader("Service-Worker-Allowed", "/field");
    }

    @Test
    void aPageOfAnotherVersionGetsWhatThereIsAndKeepsItNot() {
        assertThat(look("/assets/0123456789abcdef/field/first.js"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store");
        assertThat(look("/field/words/zh?v=0123456789abcdef")).hasStatusOk().hasHeader("Cache-Control", "no-cache");
        assertThat(look("/assets/0123456789abcdef/field/nothing.js")).hasStatus(404);
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
    void thePhoneSpeaksChineseAndEnglishWholeAndZhuangAsFarAsItIsWritten() throws Exception {
        assertThat(words.in(AppLanguage.ZH)).hasSizeGreaterThan(200);
        assertThat(words.in(AppLanguage.EN).keySet())
                .isEqualTo(words.in(AppLanguage.ZH).keySet());
        assertThat(words.in(AppLanguage.ZA).keySet())
                .isEqualTo(words.in(AppLanguage.ZH).keySet());
        assertThat(words.in(AppLanguage.EN)).containsEntry("field.list", "My tasks");
        assertThat(words.in(AppLanguage.ZA))
                .containsEntry("field.list", "我的事项")
                .containsEntry("field.settings.leave", "Doiq ok");
        assertThat(text("/field/session")).contains("\"languages\":[\"zh-CN\",\"en\",\"za\"]");
    }

    @Test
    void zhuangSaysNothingThePhoneNeverAsksFor() throws Exception {
        var written = new Properties();
        try (var file = new ClassPathResource("field/words_za.properties").getInputStream()) {
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        assertThat(written.stringPropertyNames())
                .isNotEmpty()
                .isSubsetOf(words.in(AppLanguage.ZH).keySet());
        assertThat(written.values()).noneMatch(it -> it.toString().isBlank());
    }

    @Test
    void whatMattersInDangerAndBeforeTheLawIsNeverHalfInOneLanguage() {
        var chinese = new TreeMap<>(Map.of(
                "field.list",
                "我的事项",
                "field.safety.send",
                "我已离开",
                "field.safety.title",
                "先保证自己安全",
                "field.law",
                "法律要求"));
        assertThat(AppWords.spoken(chinese, Map.of("field.list", "a", "field.safety.send", "b")))
                .containsEntry("field.list", "a")
                .containsEntry("field.safety.send", "我已离开")
                .containsEntry("field.law", "法律要求")
                .hasSize(4);
        assertThat(AppWords.spoken(chinese, Map.of("field.safety.send", "b", "field.safety.title", "c")))
                .containsEntry("field.list", "我的事项")
                .containsEntry("field.safety.send", "b");
    }

    @Test
    void theFirstScreenCarriesNoWordsOfALanguageThatHasNoneOfItsOwnThere() throws Exception {
        assertThat(text("/field/app")).contains("&quot;en&quot;:").doesNotContain("&quot;za&quot;:");
        assertThat(text("/field/service-worker.js").lines().skip(1).findFirst().orElseThrow())
                .contains("/field/words/zh?")
                .doesNotContain("/field/words/en?")
                .doesNotContain("/field/words/za?");
        assertThat(text("/field/service-worker.js").lines().skip(2).findFirst().orElseThrow())
                .contains("/field/words/en?")
                .contains("/field/words/za?");
    }

    @Test
    void thePhoneAndTheCourtMeanTheSameStates() throws Exception {
        var phone =
                new ClassPathResource("static/assets/field/store/states.js").getContentAsString(StandardCharsets.UTF_8);
        var open = Arrays.stream(State.values())
                .filter(it -> it.open() && it != State.PLANNED)
                .map(State::name)
                .toList();
        var unreported = open.stream().filter(it -> !it.equals("REPORTED")).toList();
        assertThat(phone)
                .contains("OPEN = ['" + String.join("', '", open) + "']")
                .contains("UNREPORTED = ['" + String.join("', '", unreported) + "']");
        assertThat(Held.OPEN).contains("('" + String.join("', '", open) + "')");
        assertThat(Held.UNREPORTED).contains("('" + String.join("', '", unreported) + "')");
        assertThat(Held.ENDED)
                .contains(Arrays.stream(State.values())
                        .filter(it -> !it.open())
                        .map(State::name)
                        .collect(Collectors.joining("', '", "('", "')")));
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
