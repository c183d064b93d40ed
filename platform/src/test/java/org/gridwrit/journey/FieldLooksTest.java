package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldLooksTest extends FieldSite {
    private static final int MOST_BYTES = 150 * 1024;

    /// The shell and two answers about what is new.
    private static final int MOST_AGAIN = 10 * 1024;

    /// What stands out of the screen, is too pale to read, too small to press, or has no name for a screen reader.
    private static final String FAULTS = """
            () => {
              const faults = []
              const parse = text => (text.match(/[\\d.]+/g) || []).map(Number)
              const light = ([r, g, b]) => [r, g, b].map(it => it / 255)
                .map(it => it <= .03928 ? it / 12.92 : ((it + .055) / 1.055) ** 2.4)
                .reduce((sum, it, n) => sum + it * [.2126, .7152, .0722][n], 0)
              const under = it => {
                for (; it; it = it.parentElement) {
                  const colour = parse(getComputedStyle(it).backgroundColor)
                  if (colour.length === 3 || colour[3] === 1) return colour
                }
                return [255, 255, 255]
              }
              const seen = it => it.getClientRects().length && getComputedStyle(it).visibility === 'visible'
              if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push('wider than the screen')
              if (document.body.innerText.includes('??')) faults.push('a text is missing')
              for (const it of document.querySelectorAll('body *:not(.watermark):not(.watermark *):not(.visually-hidden):not(.skip)')) {
                if (!seen(it) || it.disabled) continue
                if ([...it.childNodes].some(node => node.nodeType === 3 && node.data.trim())) {
                  const [a, b] = [light(parse(getComputedStyle(it).color)), light(under(it))].sort((x, y) => y - x)
                  if ((a + .05) / (b + .05) < 4.5) faults.push(`pale: ${it.textContent.slice(0, 20)}`)
                }
                if (it.matches('button, .button, .pick, input:not([type=checkbox]), textarea, .errand, .state-line')) {
                  const pressed = it.type === 'radio' ? it.closest('label') || it : it
                  if (pressed.getBoundingClientRect().height < 36) faults.push(`small: ${it.outerHTML.slice(0, 60)}`)
                  const named = it.textContent.trim() || it.getAttribute('aria-label') || it.closest('label')
                  if (!named) faults.push(`nameless: ${it.outerHTML.slice(0, 60)}`)
                }
              }
              return faults
            }
            """;

    private final List<String> faults = new ArrayList<>();

    @Test
    @DisplayName("手机应用每一屏：中文、大字、英文、英文大字、深色，都不超出屏幕，看得清，按得着，读屏软件读得出")
    void everyScreenCanBeReadAndPressed() {
        court.asks("FIND_PERSON", "SERVE", "FIND_PROPERTY", "WATCH");
        var phone = phone();
        phone.page.onConsoleMessage(it -> {
            if (it.type().equals("error") && !it.text().contains("ERR_INTERNET_DISCONNECTED")) faults.add(it.text());
        });
        phone.page.onPageError(it -> faults.add(it));
        var ids = List.copyOf(court.errands.keySet());
        phone.openTask(ids.get(3));
        phone.tap("[data-accept]");
        assertThat(phone.page.locator("h1")).containsText("试样");
        phone.page.locator("a.back").click();
        phone.openTask(ids.get(1));
        phone.tap("[data-accept]");
        assertThat(phone.page.locator("h1")).containsText("试样");
        court.asksAbout(ids.get(1), "门口的车是谁的？");
        var page = phone.page;
        everyScreen(page, ids, "");
        page.evaluate("() => localStorage.setItem('gridwrit-large', 'yes')");
        everyScreen(page, ids, "-large");
        page.evaluate(
                "() => { localStorage.setItem('gridwrit-large', 'no'); localStorage.setItem('gridwrit-language', 'en') }");
        everyScreen(page, ids, "-english");
        page.evaluate("() => localStorage.setItem('gridwrit-large', 'yes')");
        everyScreen(page, ids, "-english-large");
        page.evaluate(
                "() => { localStorage.setItem('gridwrit-large', 'no'); localStorage.setItem('gridwrit-language', 'zh-CN') }");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        everyScreen(page, ids, "-dark");
        theWorkerChoosesLightOrDark(page);
        assertThat(faults).isEmpty();
    }

    /// Without a network, and the phone remembers.
    private void theWorkerChoosesLightOrDark(Page page) {
        cut(page.context());
        page.evaluate("() => { location.hash = '#/settings' }");
        page.locator(".pick[data-value=light]").click();
        assertThat(page.locator("html")).hasCSS("color-scheme", "light");
        page.locator(".pick[data-value=sun]").click();
        page.reload();
        assertThat(page.locator("html")).hasCSS("color-scheme", "light");
        assertThat(page.locator("html")).hasClass("sunlight");
        seen(page, "pin", "-sun");
        FieldPhone.open(page);
        look(page, "/", "list", "-sun");
        look(page, "/settings", "settings", "-sun");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.locator(".pick[data-value=dark]").click();
        assertThat(page.locator("html")).hasCSS("color-scheme", "dark");
        page.locator(".pick[data-value=auto]").click();
        assertThat(page.locator("html")).hasCSS("color-scheme", "light");
        mend(page.context());
    }

    private void everyScreen(Page page, List<String> ids, String suffix) {
        page.navigate("/account");
        page.navigate("/field/app");
        page.locator("[data-pin=type]").waitFor();
        seen(page, "pin", suffix);
        FieldPhone.open(page).whole().everythingArrived();
        look(page, "/", "list", suffix);
        page.locator(".person .button.primary").click();
        seen(page, "seen", suffix);
        page.locator("dialog button[value=no]").click();
        look(page, "/tasks/" + ids.getFirst(), "task", "-before" + suffix);
        look(page, "/tasks/" + ids.get(1), "task", suffix);
        page.locator("[data-leaflet]").last().scrollIntoViewIfNeeded();
        seen(page, "task", "-contacts" + suffix);
        look(
                page,
                "/tasks/" + ids.get(1) + "/answer/" + court.questions.getFirst().get("id"),
                "answer",
                suffix);
        look(page, "/tasks/" + ids.get(1) + "/report/SERVED", "report", "-served" + suffix);
        page.locator(".attachments button.pick:not([data-place])").last().click();
        seen(page, "signing", suffix);
        page.locator("dialog .button").first().click();
        look(page, "/tasks/" + ids.get(1) + "/report/REFUSED", "report", "-refused" + suffix);
        look(page, "/tasks/" + ids.get(2) + "/report/PROPERTY_FOUND", "report", "-property" + suffix);
        look(page, "/tasks/" + ids.get(1) + "/spending", "spending", suffix);
        look(page, "/tasks/" + ids.get(1) + "/recuse", "recuse", suffix);
        look(page, "/tasks/" + ids.get(3), "task", "-watch" + suffix);
        look(page, "/safety", "safety", suffix);
        look(page, "/settings", "settings", suffix);
        look(page, "/leaflets", "leaflets", suffix);
        look(page, "/leaflets/service", "leaflets", "-service" + suffix);
        look(page, "/training", "training", suffix);
        look(page, "/training/serving", "training", "-serving" + suffix);
        look(page, "/training/serving/practice", "training", "-practice" + suffix);
        look(page, "/tasks/" + ids.get(1) + "/sketch", "sketch", suffix);
        withoutANetwork(page, suffix);
        look(page, "/outbox", "outbox", suffix);
    }

    private void withoutANetwork(Page page, String suffix) {
        cut(page.context());
        page.evaluate("() => { location.hash = '#/safety' }");
        page.locator("[data-safety]").click();
        assertThat(page.locator(".toast")).isVisible();
        seen(page, "said", suffix);
        look(page, "/parcel", "parcel", suffix);
        page.locator("[data-show-frames]").click();
        page.locator("canvas.frame").waitFor();
        seen(page, "frames", suffix);
        look(page, "/outbox", "outbox", "-waiting" + suffix);
        mend(page.context());
        new FieldPhone(page).everythingArrived();
    }

    private void look(Page page, String address, String screen, String suffix) {
        page.evaluate("address => { location.hash = address }", address);
        assertThat(page.locator("#main[data-address='" + address + "']")).isVisible();
        seen(page, screen, suffix);
    }

    private void seen(Page page, String screen, String suffix) {
        for (var it : (List<?>) page.evaluate(FAULTS)) faults.add(screen + suffix + ": " + it);
        Pictures.take(page, "field-app-" + screen + suffix);
    }

    private long firstLoad(Wire wire) {
        var page = chromium.plainPhone(wire.address());
        People.signIn(page, "li");
        page.waitForLoadState();
        clearCache(page);
        wire.sinceThen();
        page.navigate("/field/app");
        choosePin(page);
        page.locator("body[data-whole]").waitFor();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        long all = wire.sinceThen();
        clearCache(page);
        long codes = codes(page, wire);
        System.out.printf(
                "first load of the field app, its service worker included: %d bytes, and %d for codes%n",
                all - codes, codes);
        return all - codes;
    }

    @Test
    @DisplayName("第一次打开，连同断网备用的全部程序不超过 150 KB（二维码程序随后另取）；没有后台程序的浏览器第二次打开只问新的，不再下载程序")
    void theFirstLoadIsLightAndTheSecondNextToNothing() throws Exception {
        try (var wire = new Wire(port)) {
            // What page and service worker ask for in the same instant comes twice, on a machine that is busy.
            assertThat(Math.min(firstLoad(wire), firstLoad(wire))).isBetween(10_000L, (long) MOST_BYTES);

            var bare = chromium.phoneWithoutServiceWorkers(wire.address());
            FieldPhone.signIn(bare, "li");
            choosePin(bare);
            bare.locator("body[data-whole]").waitFor();
            wire.sinceThen();
            bare.close();
            var again = FieldPhone.open(bare.context().newPage());
            again.everythingArrived();
            again.page.locator("body[data-whole]").waitFor();
            long second = wire.sinceThen();
            System.out.printf("second opening without a service worker: %d bytes%n", second);
            assertThat(second).isBetween(1_000L, (long) MOST_AGAIN);
        }
    }

    private static void choosePin(Page page) {
        page.locator("[data-pin=new] input[name=pin]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] input[name=again]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] button[type=submit]").click();
    }

    private static void clearCache(Page page) {
        page.context().newCDPSession(page).send("Network.clearBrowserCache", new JsonObject());
    }

    /// Drawing and reading of QR codes, which come last.
    private static long codes(Page page, Wire wire) {
        page.evaluate("""
                () => Promise.all(['index', 'decode'].map(it =>
                  fetch(`/assets/qr/${it}.js`, { cache: 'reload' }).then(answer => answer.arrayBuffer()))).then(() => true)""");
        return wire.sinceThen();
    }
}
