package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldOfflineTest extends FieldSite {
    @Test
    @DisplayName("登录一次后断网：打开、签收、反馈、回避、求助都能办，每一步关掉浏览器都不丢；有网后每件只到一次")
    void everythingWorksWithoutANetworkAndSurvivesAKilledTabAtEachStep() {
        court.asks("FIND_PERSON", "SERVE", "PERSUADE");
        var ids = List.copyOf(court.errands.keySet());
        var phone = phone();
        phone.everythingArrived();
        phone.whole();
        cut(phone.page.context());

        phone = phone.killed();
        phone.openTask(ids.getFirst());
        phone.tap("[data-accept]");
        phone.keeps(1);

        phone = phone.killed();
        phone.keeps(1);
        phone.openTask(ids.getFirst());
        phone.tap("[data-outcome=FOUND]");
        phone.onScreen("report");
        phone.page.locator("textarea[name=words]").pressSequentially("傍晚在家");
        assertThat(phone.page.locator("[data-saved=yes]")).isVisible();

        phone = phone.killed();
        phone.openTask(ids.getFirst());
        phone.tap("[data-outcome=FOUND]");
        assertThat(phone.page.locator("textarea[name=words]")).hasValue("傍晚在家");
        phone.tap("[data-send]");
        phone.onScreen("list");
        phone.keeps(2);

        phone = phone.killed();
        phone.openTask(ids.get(1));
        assertThat(phone.page.locator("[data-contacts] a[href^='tel:']")).hasCount(2);
        phone.tap("[data-leaflet=service]");
        assertThat(phone.page.locator(".leaflet")).containsText("签收不等于认账");
        phone.tap("a.back");
        phone.onScreen("task");
        phone.tap("[data-accept]");
        phone.keeps(3);
        phone.tap("[data-outcome=SERVED]");
        phone.page.locator("[data-photo]").setInputFiles(new FilePayload("p.png", "image/png", TinyPicture.png()));
        assertThat(phone.page.locator(".shelf[data-count='1']")).isVisible();

        phone = phone.killed();
        phone.openTask(ids.get(1));
        phone.tap("[data-outcome=SERVED]");
        assertThat(phone.page.locator(".shelf[data-count='1'] img")).isVisible();
        phone.tap(".picks .pick >> nth=0");
        phone.tap("[data-send]");
        phone.delivered("waiting");
        phone.keeps(5);

        phone.openTask(ids.get(2));
        phone.tap("a[href$='/recuse']");
        phone.onScreen("recuse");
        phone.tap(".pick >> nth=0");
        phone.tap(".thumb .button");
        phone.keeps(6);

        phone = phone.killed();
        phone.keeps(6);
        mend(phone.page.context());
        phone.everythingArrived();
        assertThat(court.stored.stream().map(it -> it.path("kind").asString()))
                .containsExactly("ACCEPT", "REPORT", "ACCEPT", "REPORT", "RECUSE");
        assertThat(court.stored.get(1).path("words").asString()).isEqualTo("傍晚在家");
        assertThat(court.files).hasSize(1);
    }

    @Test
    @DisplayName("课程打开过一次，断网、关掉浏览器以后照样能读、能练，答错有解释；考试写明要有网络")
    void coursesAreReadAndPractisedWithoutANetwork() {
        var phone = phone();
        phone.everythingArrived();
        phone.whole();
        phone.tap("[data-training]");
        assertThat(phone.page.locator("[data-course=serving]")).isVisible();
        cut(phone.page.context());

        phone = phone.killed();
        phone.tap("[data-training]");
        phone.tap("[data-course=serving]");
        assertThat(phone.page.locator("#main")).containsText("送达是法院的行为");
        assertThat(phone.page.locator("#main")).containsText("考试要在有网络时进行");
        phone.tap("[data-practice]");
        phone.page.locator("input[name=option]").first().check();
        phone.tap("[data-check]");
        assertThat(phone.page.locator("[data-why]")).isVisible();
        phone.tap("[data-next]");
        assertThat(phone.page.locator("[data-check]")).isVisible();
    }

    @Test
    @DisplayName("答复在路上丢了，再发一次也只记一次；网络时好时坏，照片从断处接着传")
    void anAnswerThatIsLostDoublesNothing() {
        court.asks("FIND_PERSON");
        var phone = phone();
        phone.everythingArrived();
        court.deaf = true;
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.keeps(1);
        assertThat(phone.page.locator(".state-line[data-network=no]")).isVisible();
        court.deaf = false;
        phone = phone.killed();
        phone.everythingArrived();
        assertThat(court.stored).hasSize(1);
    }

    @Test
    @DisplayName("没有信号也没有后台程序的浏览器（微信、UC 一类）：在线能用，断网时照样记下")
    void aBrowserWithoutServiceWorkersWorksOnline() {
        court.asks("FIND_PERSON");
        var page = chromium.phoneWithoutServiceWorkers(address());
        court.listen(page.context());
        var phone = FieldPhone.begin(page, "li");
        phone.everythingArrived();
        cut(page.context());
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.keeps(1);
        mend(page.context());
        phone.everythingArrived();
        assertThat(court.of("ACCEPT")).hasSize(1);
    }

    /// What browsers of the kind lack, and what came after Chromium 90.
    private static final String OLD = """
            for (const it of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
              delete Array.prototype[it]
            for (const it of ['at', 'isWellFormed', 'toWellFormed']) delete String.prototype[it]
            for (const it of ['hasOwn', 'groupBy']) delete Object[it]
            for (const it of ['structuredClone', 'BroadcastChannel', 'MediaRecorder', 'BarcodeDetector', 'Notification', 'PushManager'])
              delete window[it]
            delete Crypto.prototype.randomUUID
            for (const it of ['locks', 'storage', 'serviceWorker', 'share', 'canShare', 'geolocation', 'permissions'])
              Object.defineProperty(Navigator.prototype, it, { value: undefined })
            for (const it of ['locks', 'storage', 'share', 'canShare', 'permissions']) delete Navigator.prototype[it]
            delete Navigator.prototype.serviceWorker
            delete Navigator.prototype.geolocation
            """;

    @Test
    @DisplayName("Chromium 90、微信、UC 一类没有的功能都拿掉：签收、反馈、照片、断网、补发照常")
    void aBrowserOfYearsAgoLacksNothingTheAppNeeds() {
        court.asks("SERVE");
        var page = chromium.phoneWithoutServiceWorkers(address());
        page.context().addInitScript(OLD);
        court.listen(page.context());
        var faults = new ArrayList<String>();
        page.onPageError(faults::add);
        var phone = FieldPhone.begin(page, "li");
        phone.everythingArrived();
        assertThat(page.evaluate(
                        "() => 'at' in Array.prototype || 'serviceWorker' in navigator || 'locks' in navigator"))
                .isEqualTo(false);
        cut(page.context());
        phone.openTask(court.first());
        phone.tap("[data-accept]");
        phone.tap("[data-outcome=SERVED]");
        page.locator("[data-photo]").setInputFiles(new FilePayload("p.png", "image/png", TinyPicture.png()));
        assertThat(page.locator(".shelf[data-count='1']")).isVisible();
        phone.tap(".picks .pick >> nth=0");
        phone.tap("[data-send]");
        phone.delivered("waiting");
        phone.keeps(3);
        mend(page.context());
        phone.everythingArrived();
        assertThat(court.of("REPORT")).hasSize(1);
        assertThat(court.files).hasSize(1);
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("两个标签页：一次 PIN，都看得到，只发一次")
    void twoTabsShareThePinAndSendOnce() {
        court.asks("FIND_PERSON");
        var first = phone();
        first.everythingArrived();
        var page = first.page.context().newPage();
        page.navigate("/field/app");
        var second = new FieldPhone(page).ready();
        cut(page.context());
        second.openTask(court.first());
        second.tap("[data-accept]");
        second.keeps(1);
        first.keeps(1);
        mend(page.context());
        first.everythingArrived();
        second.everythingArrived();
        assertThat(court.stored).hasSize(1);
    }

    @Test
    @DisplayName("两个标签页开着同一张表：一边写的另一边看得到；同时写的两边都留下，并且说明；一边提交了，另一边不会再交一次")
    void twoTabsWithTheSameFormLoseNothingAndSendOnce() {
        court.asks("SERVE");
        var first = phone();
        first.openTask(court.first());
        first.tap("[data-accept]");
        first.tap("[data-outcome=SERVED]");
        first.onScreen("report");
        var page = first.page.context().newPage();
        page.navigate("/field/app");
        var second = new FieldPhone(page).ready();
        second.openTask(court.first());
        second.tap("[data-outcome=SERVED]");
        second.onScreen("report");
        var words = first.page.locator("textarea[name=words]");
        var others = page.locator("textarea[name=words]");
        words.fill("本人签收");
        assertThat(others).hasValue("本人签收");
        page.locator("[data-photo]").setInputFiles(new FilePayload("p.png", "image/png", TinyPicture.png()));
        assertThat(first.page.locator(".shelf[data-count='1']")).isVisible();

        // Two that cannot hear each other.
        for (var it : List.of(page, first.page))
            it.evaluate("() => { BroadcastChannel.prototype.postMessage = () => {} }");
        others.fill("本人签收，身份证已看");
        assertThat(page.locator("[data-saved=yes]")).isVisible();
        words.fill("本人签收，门口有狗");
        assertThat(first.page.locator("[data-joined]")).isVisible();
        assertThat(words).hasValue("本人签收，身份证已看\n本人签收，门口有狗");
        Pictures.take(first.page, "field-app-report-joined");
        second.tap("[data-send]");
        assertThat(page.locator("[data-joined]")).isVisible();
        assertThat(others).hasValue("本人签收，身份证已看\n本人签收，门口有狗");
        first.tap("[data-send]");
        first.onScreen("task");
        second.tap("[data-send]");
        assertThat(page.locator("[data-joined]")).containsText("已经提交了一份");
        first.everythingArrived();
        assertThat(court.of("REPORT").map(it -> it.path("words").asString())).containsExactly("本人签收，身份证已看\n本人签收，门口有狗");
        assertThat(court.files).hasSize(1);
    }
}
