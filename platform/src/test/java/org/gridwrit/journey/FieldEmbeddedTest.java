package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.demo.Scale;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The real court in the frame of another site, whose browser gives frames no cookies; `docs/embedding.md`.
@DirtiesContext
class FieldEmbeddedTest extends FieldSite {
    private static final CountyPlatform PLATFORM = new CountyPlatform("worker-7781");
    private static final CountyPlatform STRANGER = new CountyPlatform("worker-7781");

    @DynamicPropertySource
    static void oneMayEmbed(DynamicPropertyRegistry properties) {
        properties.add("gridwrit.address", () -> CountyPlatform.COURT);
        properties.add("gridwrit.embedding.platforms[0].issuer", () -> CountyPlatform.ISSUER);
        properties.add("gridwrit.embedding.platforms[0].name", () -> "county");
        properties.add("gridwrit.embedding.platforms[0].origin", PLATFORM::origin);
        properties.add("gridwrit.embedding.platforms[0].keys", PLATFORM::keys);
    }

    @AfterAll
    static void leave() {
        PLATFORM.close();
        STRANGER.close();
    }

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void liIsLinked() {
        demo.make(Scale.COUNTY, 2026, true);
        PLATFORM.app = address();
        STRANGER.app = address();
        jdbc.sql("""
                insert into identity.linked_subject (issuer, subject, account_id, linked_by, linked_at)
                select ?, ?, id, ?, now() from identity.account where login = 'li' on conflict do nothing
                """)
                .params(CountyPlatform.ISSUER, PLATFORM.subject, new UUID(0, 0))
                .update();
    }

    @Test
    @DisplayName("嵌在县里平台的框架里、浏览器不给第三方 cookie：平台交接登录，签收、反馈到法院；令牌失效时向平台再要一次")
    void theAppWorksInAFrameOfAnotherSiteWithoutAnyCookie(@TempDir Path profile) {
        var page = chromium.frugalPhone(profile, PLATFORM.origin());
        page.navigate("/");
        var app = page.frameLocator("#app");
        choosePin(app);
        assertThat(app.locator("body[data-ready] #main[data-screen=list] h1")).isVisible();
        assertThat(app.locator(".state-line.good[data-waiting='0']")).isVisible();
        var errand = app.locator(".errand")
                .filter(new Locator.FilterOptions().setHasText("已派发"))
                .first();
        var href = errand.getAttribute("href");
        errand.click();
        app.locator("[data-accept]").click();
        assertThat(app.locator(".state-line.good[data-waiting='0']")).isVisible();
        assertThat(app.locator("#main .page-head")).containsText("已签收");
        Pictures.take(page, "field-app-embedded");

        jdbc.sql("update identity.token set revoked_at = now() where label = ?")
                .param(CountyPlatform.ISSUER)
                .update();
        app.locator("[data-nothing='1']").click();
        assertThat(app.locator("#main[data-screen=list]")).isVisible();
        assertThat(app.locator(".state-line.good[data-waiting='0']")).isVisible();
        assertThat(page.locator("body[data-asked='1']")).isVisible();
        app.locator("a.errand[href='" + href + "']").click();
        assertThat(app.locator("#main .page-head")).containsText("已反馈");
        assertThat(page.context().cookies()).isEmpty();

        page.reload();
        app.locator("[data-pin=type] input[name=pin]").fill(FieldPhone.PIN);
        app.locator("[data-pin=type] button[type=submit]").click();
        assertThat(app.locator(".state-line.good[data-waiting='0']")).isVisible();
    }

    @Test
    @DisplayName("浏览器连存储也不给框架：如实说明，请在单独的窗口打开")
    void whereNothingCanBeKeptItSaysSo() {
        var page = chromium.privatePhone(PLATFORM.origin());
        page.navigate("/");
        var app = page.frameLocator("#app");
        assertThat(app.locator("[data-no-storage]")).containsText("请在单独的窗口打开");
        assertThat(app.locator("[data-opening]")).isHidden();
    }

    @Test
    @DisplayName("像应用内置浏览器那样打开（没有后台程序、没有 cookie）：交接登录后照常办事")
    void theAppWorksInTheWindowOfAnApp() {
        var page = chromium.phoneWithoutServiceWorkers(address());
        page.navigate("/embedded#handover=" + PLATFORM.token());
        page.locator("[data-pin=new] input[name=pin]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] input[name=again]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] button[type=submit]").click();
        var phone = new FieldPhone(page).ready();
        phone.everythingArrived();
        assertThat(page.url()).doesNotContain("handover");
        page.context().setOffline(true);
        page.locator(".errand")
                .filter(new Locator.FilterOptions().setHasText("已派发"))
                .first()
                .click();
        phone.tap("[data-accept]");
        phone.keeps(1);
        page.context().setOffline(false);
        phone.everythingArrived();
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    @DisplayName("没有登记的网站嵌不进来；令牌只用一次；没有关联的人进不来")
    void nobodyElseMayEmbedAndAWordCountsOnce() {
        var page = chromium.phone(STRANGER.origin());
        var refused = page.waitForConsoleMessage(
                new Page.WaitForConsoleMessageOptions()
                        .setPredicate(it -> it.text().contains("frame-ancestors")),
                () -> page.navigate("/"));
        assertThat(refused.type()).isEqualTo("error");
        assertThat(page.frameLocator("#app").locator("#main")).hasCount(0);

        var token = PLATFORM.token();
        assertThat(handOver(page, token)).isEqualTo("200 ");
        assertThat(handOver(page, token)).isEqualTo("422 handover.void");
        assertThat(handOver(page, PLATFORM.token("somebody-else"))).isEqualTo("422 handover.unlinked");
        assertThat(handOver(page, STRANGER.token())).isEqualTo("422 handover.void");
        for (var path : new String[] {"/sign-in", "/field/app"}) {
            assertThat(page.request().get(address() + path).headers().get("content-security-policy"))
                    .as(path)
                    .contains("frame-ancestors 'none'");
        }
    }

    private String handOver(Page page, String token) {
        var answer = page.request()
                .post(
                        address() + "/embedded/handover",
                        RequestOptions.create()
                                .setHeader("Accept", "application/json")
                                .setData(Map.of("token", token)));
        var code = java.util.regex.Pattern.compile("\"code\":\"([^\"]+)\"").matcher(answer.text());
        return answer.status() + " " + (code.find() ? code.group(1) : "");
    }

    private static void choosePin(FrameLocator app) {
        app.locator("[data-pin=new] input[name=pin]").fill(FieldPhone.PIN);
        app.locator("[data-pin=new] input[name=again]").fill(FieldPhone.PIN);
        app.locator("[data-pin=new] button[type=submit]").click();
    }
}
