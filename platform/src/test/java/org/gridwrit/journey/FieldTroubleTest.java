package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldTroubleTest extends FieldSite {
    @Test
    @DisplayName("被法院退回：说明原因，一按就回到填好的表，改好再发")
    void whatIsRefusedComesBackWithItsWordsAndAWayOut() {
        court.asks("FIND_PERSON");
        var phone = accepted();
        court.refusal = it -> it.path("kind").asString().equals("REPORT")
                ? Map.of("answer", "REFUSED", "code", "report.words-missing", "message", "请写几个字说明看到了什么")
                : null;
        phone.tap("[data-outcome=FOUND]");
        phone.page.locator("textarea[name=words]").fill("在家");
        phone.tap("[data-send]");
        assertThat(phone.page.locator(".state-line.bad[data-refused='1']")).isVisible();
        phone.tap(".state-line");
        assertThat(phone.page.locator("[data-state=REFUSED]")).containsText("请写几个字说明看到了什么");
        court.refusal = _ -> null;
        phone.tap("[data-state=REFUSED] .primary");
        phone.onScreen("report");
        assertThat(phone.page.locator("textarea[name=words]")).hasValue("在家");
        phone.page.locator("textarea[name=words]").fill("今天上午在家");
        phone.tap("[data-send]");
        phone.everythingArrived();
        assertThat(court.of("REPORT").map(it -> it.path("words").asString())).containsExactly("今天上午在家");
    }

    @Test
    @DisplayName("编号与别的内容重了：一按原样再发；不能签收了：一按知道了；来晚了：写明谁看得到")
    void eachRefusalHasARemedyOfOneTap() {
        court.asks("FIND_PERSON", "SERVE");
        var phone = accepted();
        court.refusal = it -> switch (it.path("kind").asString()) {
            case "REPORT" -> Map.of("answer", "REFUSED", "code", "report.id-taken", "message", "编号已被使用");
            default -> Map.of("answer", "REFUSED", "code", "task.ended", "message", "事项已结束");
        };
        phone.tap("[data-nothing='1']");
        phone.onScreen("list");
        phone.openTask(List.copyOf(court.errands.keySet()).get(1));
        phone.tap("[data-accept]");
        assertThat(phone.page.locator(".state-line[data-refused='2']")).isVisible();
        court.refusal = _ -> null;
        phone.tap(".state-line");
        phone.taps = 0;
        phone.tap("[data-seen]");
        assertThat(phone.page.locator(".state-line[data-refused='1']")).isVisible();
        court.refusal = it -> Map.of("answer", "STORED", "code", "fact.task-ended", "message", "事项已结束，反馈已保留");
        phone.tap("[data-again]");
        assertThat(phone.page.locator("[data-state=ARRIVED][data-fact] [data-seen]"))
                .isVisible();
        assertThat(phone.page.locator("#main")).containsText("法院和乡镇网格办都能看到");
        Pictures.take(phone.page, "field-app-outbox-late");
        phone.tap("[data-seen]");
        assertThat(phone.page.locator("[data-seen]")).hasCount(0);
        assertThat(phone.taps).isEqualTo(3);
    }

    @Test
    @DisplayName("手机存储满了：说明没有存下的是哪一步，写好的不丢；腾出空间后照常")
    void aFullPhoneSaysSoAndLosesNothing() {
        court.asks("SERVE");
        var page = chromium.phone(address());
        court.listen(page.context());
        var devtools = page.context().newCDPSession(page);
        var quota = new JsonObject();
        quota.addProperty("origin", address());
        quota.addProperty("quotaSize", 3_000_000);
        devtools.send("Storage.overrideQuotaForOrigin", quota);
        var phone = FieldPhone.begin(page, "li");
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.tap("[data-outcome=SERVED]");
        page.locator("textarea[name=words]").fill("本人签收");
        assertThat(page.locator("[data-saved=yes]")).isVisible();
        int kept = 0;
        var photo = new FilePayload("p.png", "image/png", TinyPicture.noise());
        while (kept < 12 && page.locator("[role=alert]").isHidden()) {
            page.locator("[data-photo]").setInputFiles(photo);
            assertThat(page.locator(".shelf[data-count='%d'], [role=alert]:not([hidden])".formatted(kept + 1))
                            .first())
                    .isVisible();
            if (page.locator("[role=alert]").isHidden()) kept++;
        }
        assertThat(page.locator("[role=alert]")).containsText("存储空间已满");
        assertThat(page.locator(".shelf[data-count='" + kept + "']")).isVisible();
        quota.remove("quotaSize");
        devtools.send("Storage.overrideQuotaForOrigin", quota);
        phone = phone.killed();
        phone.openTask(court.first());
        phone.tap("[data-outcome=SERVED]");
        assertThat(phone.page.locator("textarea[name=words]")).hasValue("本人签收");
        phone.tap("[data-send]");
        phone.delivered("ready");
        phone.everythingArrived();
        assertThat(court.of("REPORT").map(it -> it.path("words").asString())).containsExactly("本人签收");
        assertThat(court.files).hasSize(kept);
    }

    @Test
    @DisplayName("手机时钟慢了一年：事项照样看得到，反馈带着手机自己的时间，页面说明时钟不对")
    void aClockThatIsWrongStopsNothing() {
        court.asks("FIND_PERSON");
        var page = chromium.phone(address());
        page.context().addInitScript("""
                const real = Date.now
                const behind = 365 * 86400e3
                const Real = Date
                Date = class extends Real {
                  constructor(...all) { super(...all.length ? all : [real() - behind]) }
                  static now() { return real() - behind }
                }
                """);
        court.listen(page.context());
        var phone = FieldPhone.begin(page, "li");
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.tap("[data-nothing='2']");
        phone.onScreen("list");
        phone.everythingArrived();
        var report = court.of("REPORT").findFirst().orElseThrow();
        assertThat(Instant.parse(report.path("at").asString()))
                .isBefore(Instant.now().minus(Duration.ofDays(300)));
        phone.tap(".state-line");
        assertThat(page.locator("#main")).containsText("手机的时钟与法院相差超过 5 分钟");
    }

    @Test
    @DisplayName("登录失效：内容都在，重新登录后自动发出")
    void whoeverIsSignedOutSignsInAgainAndNothingIsLost() {
        court.asks("FIND_PERSON");
        var phone = accepted();
        phone.page.context().clearCookies();
        phone.tap("[data-nothing='1']");
        assertThat(phone.page.locator(".state-line.warn[data-waiting='1']")).containsText("登录已失效");
        phone.tap(".state-line");
        phone.tap("a[href='/sign-in']");
        phone.page.waitForURL(Pattern.compile("/sign-in"));
        FieldPhone.signIn(phone.page, "li");
        phone = FieldPhone.open(phone.page);
        phone.everythingArrived();
        assertThat(court.of("REPORT")).hasSize(1);
    }

    @Test
    @DisplayName("忘记 PIN：重新登录后另设 PIN，没有发出的内容还在并发出")
    void aForgottenPinLosesNothing() {
        court.asks("FIND_PERSON");
        var phone = accepted();
        court.down = true;
        phone.tap("[data-nothing='1']");
        phone.keeps(1);
        phone.page.reload();
        phone.page.locator("[data-pin=type] input").fill("111112");
        phone.page.locator("[data-pin=type] button[type=submit]").click();
        assertThat(phone.page.locator("[role=alert]")).containsText("PIN 不对");
        People.press(phone.page, "忘记 PIN");
        phone.page.locator("dialog .primary").click();
        phone.page.waitForURL(Pattern.compile("/sign-in"));
        court.down = false;
        FieldPhone.signIn(phone.page, "li");
        phone.page.locator("[data-pin=new] input[name=pin]").fill("918273");
        phone.page.locator("[data-pin=new] input[name=again]").fill("918273");
        phone.page.locator("[data-pin=new] button[type=submit]").click();
        phone.ready().everythingArrived();
        assertThat(court.of("REPORT")).hasSize(1);
    }

    @Test
    @DisplayName("退出登录：没发出的先提醒；退出后手机上什么都不留，别人登录什么都看不到")
    void leavingWarnsAndWipes() {
        court.asks("FIND_PERSON");
        var phone = accepted();
        var page = phone.page;
        court.down = true;
        phone.tap("[data-nothing='1']");
        phone.keeps(1);
        page.locator("[data-settings]").click();
        page.locator("[data-leave]").click();
        assertThat(page.locator("dialog")).containsText("还有 1 项只在手机上");
        page.locator("dialog .danger").click();
        page.waitForURL(Pattern.compile("/sign-in"));
        assertThat(page.evaluate("""
                () => new Promise(done => { const o = indexedDB.open('gridwrit-field'); o.onsuccess = () => {
                  const all = o.result.transaction(['vaults', 'records']).objectStore('records').count()
                  all.onsuccess = () => done(all.result) } })""")).isEqualTo(0);
        court.down = false;
        court.errands.clear();
        FieldPhone.begin(page, "nong");
        assertThat(page.locator("#main")).not().containsText("试样");
        assertThat(court.of("REPORT")).isEmpty();
    }

    private FieldPhone accepted() {
        var phone = phone();
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        assertThat(phone.page.locator("h1")).containsText("试样");
        return phone;
    }
}
