package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A cheap phone: a quarter of this machine's processor, and 400 kbit/s with 400 ms there and back.
class FieldSpeedTest extends FieldSite {
    private static final double MOST_SECONDS = 2;
    private static final int TIMES = 5;

    @Test
    @DisplayName("慢四倍的处理器、慢速 3G：第一次打开（手机上什么都没有）两秒内可以设 PIN，其余在输入时取来，输入的不丢")
    void theFirstScreenStandsBeforeTheRestHasCome() {
        court.asks("FIND_PERSON", "SERVE");
        var opened = new ArrayList<Double>();
        var listed = new ArrayList<Double>();
        for (int time = 0; time < 3; time++) {
            var page = chromium.plainPhone(address());
            court.listen(page.context());
            People.signIn(page, "li");
            page.waitForURL(it -> it.endsWith("/field") || it.endsWith("/sessions/news"));
            slow(page).send("Network.clearBrowserCache", new JsonObject());
            opened.add(seconds(() -> {
                page.navigate("/field/app", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
                assertThat(page.locator("[data-pin=new] input[name=pin]")).isEditable();
            }));
            if (time == 0) Pictures.take(page, "field-app-first");
            listed.add(seconds(() -> {
                choosePin(page);
                assertThat(page.locator("#main[data-screen=list] .errand").first())
                        .isVisible();
            }));
            page.context().close();
        }
        System.out.printf(
                "slow phone, nothing on it: PIN after %s s, list %s s after a PIN typed at once%n", opened, listed);
        assertThat(Collections.min(opened)).isLessThanOrEqualTo(MOST_SECONDS);
    }

    private static void choosePin(Page page) {
        page.locator("[data-pin=new] input[name=pin]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] input[name=again]").fill(FieldPhone.PIN);
        page.locator("[data-pin=new] button[type=submit]").click();
    }

    @Test
    @DisplayName("慢四倍的处理器、慢速 3G：每天打开和输入 PIN 后看到事项，各不超过两秒")
    void theAppIsReadySoonOnACheapPhone() {
        court.asks("FIND_PERSON", "SERVE", "WATCH", "FIND_PROPERTY");
        var page = chromium.phone(address());
        court.listen(page.context());
        FieldPhone.signIn(page, "li");
        slow(page);
        choosePin(page);
        new FieldPhone(page).ready().whole().everythingArrived();
        page.waitForFunction("() => navigator.serviceWorker.controller");
        var opened = new ArrayList<Double>();
        var listed = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            page.navigate("/account");
            opened.add(seconds(() -> {
                page.navigate("/field/app");
                assertThat(page.locator("[data-pin=type] input[name=pin]")).isEditable();
            }));
            page.locator("[data-pin=type] input[name=pin]").fill(FieldPhone.PIN);
            listed.add(seconds(() -> {
                page.locator("[data-pin=type] button[type=submit]").click();
                assertThat(page.locator("#main[data-screen=list] .errand").first())
                        .isVisible();
            }));
        }
        System.out.printf("slow phone: opening %s s, list after PIN %s s%n", opened, listed);
        // Other work on this machine only adds; the least is what the phone does.
        assertThat(Collections.min(opened)).isLessThanOrEqualTo(MOST_SECONDS);
        assertThat(Collections.min(listed)).isLessThanOrEqualTo(MOST_SECONDS);
    }

    private static double seconds(Runnable deed) {
        var began = System.nanoTime();
        deed.run();
        return Math.round((System.nanoTime() - began) / 1e7) / 100.0;
    }

    private static CDPSession slow(Page page) {
        var devtools = page.context().newCDPSession(page);
        var rate = new JsonObject();
        rate.addProperty("rate", 4);
        devtools.send("Emulation.setCPUThrottlingRate", rate);
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        for (var way : List.of("downloadThroughput", "uploadThroughput")) line.addProperty(way, 400_000 / 8);
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", line);
        return devtools;
    }
}
