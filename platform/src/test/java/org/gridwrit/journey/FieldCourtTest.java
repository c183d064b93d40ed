package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.gridwrit.demo.Scale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

/// The app and the real court, from end to end.
@DirtiesContext
class FieldCourtTest extends FieldSite {
    @Test
    @DisplayName("真实的法院：断网时签收并反馈，带照片；有网后签收、反馈、照片都到法院，照片有回执")
    void whatWasDoneWithoutANetworkReachesTheRealCourt() {
        demo.make(Scale.COUNTY, 2026, true);
        var phone = FieldPhone.begin(chromium.phone(address()), "li");
        var page = phone.page;
        phone.everythingArrived();
        var errand = page.locator(
                        ".errand",
                        new Page.LocatorOptions()
                                .setHas(page.locator(
                                        "strong",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^(送达|查物|终本复查|调查取证)$")))))
                .filter(new Locator.FilterOptions().setHasText("已派发"))
                .first();
        var href = errand.getAttribute("href");
        page.context().setOffline(true);
        errand.click();
        phone.onScreen("task");
        phone.tap("[data-accept]");
        phone.keeps(1);
        phone.tap("[data-outcome=MOVED_AWAY]");
        phone.onScreen("report");
        page.locator("[data-photo]").setInputFiles(new FilePayload("p.png", "image/png", TinyPicture.png()));
        assertThat(page.locator(".shelf[data-count='1']")).isVisible();
        phone.tap(".picks .pick >> nth=0");
        phone.tap("[data-send]");
        phone.onScreen("list");
        phone.keeps(3);
        page.context().setOffline(false);
        phone.everythingArrived();
        page.evaluate("address => { location.hash = address }", href);
        assertThat(page.locator("#main .page-head")).containsText("已反馈");
        page.evaluate("() => { location.hash = '#/outbox' }");
        assertThat(page.locator("[data-state=ARRIVED]")).hasCount(2);
        assertThat(page.locator("[data-state=REFUSED]")).hasCount(0);
        assertThat(court.stored).as("nobody stood in for the court").isEmpty();
    }
}
