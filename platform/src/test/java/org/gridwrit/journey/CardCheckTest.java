package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.press;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.regex.Pattern;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/// A card at the door, with and without a network.
@Tag("browser")
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gridwrit.data=target/card-check")
class CardCheckTest {
    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    @Test
    @DisplayName("村民扫码核验授权证：有网时看到真伪和权限，没网时手机自己核验，改过一个字就认得出")
    void anybodyChecksACardWithAndWithoutANetwork() {
        demo.make(Scale.COUNTY, 2026, true);
        try (var chromium = new Chromium()) {
            var address = "http://localhost:" + port;
            var office = signIn(chromium.desk(address), "huang");
            office.navigate("/township/cards");
            press(office, "为全部在岗网格员发证");
            press(office, "确定");
            assertThat(office.locator("[role=status].note")).containsText("已发");
            Pictures.take(office, "township-cards");

            var worker = signIn(chromium.plainPhone(address), "li");
            worker.navigate("/field/card");
            var card = worker.locator(".authority a").getAttribute("href");
            Pictures.take(worker, "field-card");

            var villager = chromium.phone(address);
            villager.navigate(card);
            assertThat(villager.locator("h2").first()).hasText("证件真实有效");
            Pictures.take(villager, "card-checked");
            villager.evaluate("() => navigator.serviceWorker.ready.then(() => true)");

            villager.context().setOffline(true);
            villager.navigate(card);
            assertThat(villager.locator("#outcome h2")).hasText("签名真实，在有效期内（离线核验）");
            assertThat(villager.locator("[data-name]")).not().isEmpty();
            Pictures.take(villager, "card-offline");
            villager.navigate(forged(card));
            assertThat(villager.locator("#outcome h2")).hasText("这不是真的授权证");
            villager.context().setOffline(false);

            worker.navigate("/field");
            errandWithACard(worker).click();
            worker.waitForURL(it -> it.contains("/field/tasks/"));
            var acceptance = worker.locator("form[action$='/acceptance'] button");
            if (acceptance.count() > 0) acceptance.click();
            press(worker, "出示本事项授权证");
            press(worker, "出证");
            var one = worker.locator(".authority a").getAttribute("href");
            Pictures.take(worker, "field-task-card");
            var kind = worker.locator(".authority strong").nth(1).innerText();
            villager.navigate(one);
            assertThat(villager.locator("h2").first()).hasText("证件真实有效");
            assertThat(villager.locator("dl.facts")).containsText(kind);
            Pictures.take(villager, "card-for-task-checked");
            villager.context().setOffline(true);
            villager.navigate(one);
            assertThat(villager.locator("#outcome h2")).hasText("签名真实，在有效期内（离线核验）");
            assertThat(villager.locator("[data-kind]")).hasText(kind);
            Pictures.take(villager, "card-for-task-offline");
        }
    }

    /// What has been reported is not visited any more, and nobody shows a card where they watch. Which task of one day
    /// stands first is chance.
    private static Locator errandWithACard(Page worker) {
        return worker.locator("a.errand")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("已派发|已签收|退回补正")))
                .filter(new Locator.FilterOptions().setHasNotText("行踪关注"))
                .first();
    }

    private static String forged(String card) {
        int from = card.lastIndexOf('/') + 1;
        var parts = card.substring(from).split("\\.", -1);
        var words = Base64.getUrlDecoder().decode(parts[0]);
        words[words.length - 1] = '0';
        return card.substring(0, from) + Base64.getUrlEncoder().withoutPadding().encodeToString(words) + "." + parts[1]
                + "." + parts[2];
    }
}
