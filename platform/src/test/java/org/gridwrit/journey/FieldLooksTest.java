package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldLooksTest extends FieldSite {
    private static final int MOST_BYTES = 150 * 1024;

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
                  if (it.getBoundingClientRect().height < 36) faults.push(`small: ${it.outerHTML.slice(0, 60)}`)
                  const named = it.textContent.trim() || it.getAttribute('aria-label') || it.closest('label')
                  if (!named) faults.push(`nameless: ${it.outerHTML.slice(0, 60)}`)
                }
              }
              return faults
            }
            """;

    private final List<String> faults = new ArrayList<>();

    @Test
    @DisplayName("手机应用每一屏：中文、大字、英文，都不超出屏幕，看得清，按得着，读屏软件读得出")
    void everyScreenCanBeReadAndPressed() {
        court.asks("FIND_PERSON", "SERVE", "FIND_PROPERTY", "WATCH");
        var phone = phone();
        phone.page.onConsoleMessage(it -> {
            if (it.type().equals("error")) faults.add(it.text());
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
        everyScreen(phone.page, ids, "");
        phone.page.evaluate("() => localStorage.setItem('gridwrit-large', 'yes')");
        phone = again(phone);
        everyScreen(phone.page, ids, "-large");
        phone.page.evaluate(
                "() => { localStorage.setItem('gridwrit-large', 'no'); localStorage.setItem('gridwrit-language', 'en') }");
        phone = again(phone);
        everyScreen(phone.page, ids, "-english");
        assertThat(faults).isEmpty();
    }

    private FieldPhone again(FieldPhone phone) {
        phone.page.navigate("/account");
        var opened = FieldPhone.open(phone.page);
        opened.everythingArrived();
        return opened;
    }

    private void everyScreen(Page page, List<String> ids, String suffix) {
        look(page, "/", "list", suffix);
        look(page, "/tasks/" + ids.getFirst(), "task", "-before" + suffix);
        look(page, "/tasks/" + ids.get(1), "task", suffix);
        look(page, "/tasks/" + ids.get(1) + "/report/SERVED", "report", "-served" + suffix);
        look(page, "/tasks/" + ids.get(1) + "/report/REFUSED", "report", "-refused" + suffix);
        look(page, "/tasks/" + ids.get(2) + "/report/PROPERTY_FOUND", "report", "-property" + suffix);
        look(page, "/tasks/" + ids.get(1) + "/recuse", "recuse", suffix);
        look(page, "/tasks/" + ids.get(3), "task", "-watch" + suffix);
        look(page, "/safety", "safety", suffix);
        look(page, "/outbox", "outbox", suffix);
        look(page, "/settings", "settings", suffix);
    }

    private void look(Page page, String address, String screen, String suffix) {
        page.evaluate("address => { location.hash = address }", address);
        assertThat(page.locator("#main[data-address='" + address + "']")).isVisible();
        for (var it : (List<?>) page.evaluate(FAULTS)) faults.add(screen + suffix + ": " + it);
        Pictures.take(page, "field-app-" + screen + suffix);
    }

    @Test
    @DisplayName("第一次打开，全部下载不超过 150 KB")
    void theFirstLoadIsLight() {
        court.asks("FIND_PERSON");
        var page = chromium.plainPhone(address());
        court.listen(page.context());
        People.signIn(page, "li");
        page.waitForURL(it -> it.endsWith("/field") || it.endsWith("/sessions/news"));
        var devtools = page.context().newCDPSession(page);
        devtools.send("Network.enable");
        var cleared = new JsonObject();
        devtools.send("Network.clearBrowserCache", cleared);
        var bytes = new AtomicLong();
        devtools.on(
                "Network.loadingFinished",
                it -> bytes.addAndGet(it.get("encodedDataLength").getAsLong()));
        page.navigate("/field/app");
        page.locator("[data-pin=new] input[name=pin]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] input[name=again]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] button[type=submit]").click();
        new FieldPhone(page).ready().everythingArrived();
        System.out.println("first load of the field app, all screens: " + bytes + " bytes");
        assertThat(bytes.get()).isBetween(10_000L, (long) MOST_BYTES);
    }
}
