package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FieldWayTest extends FieldSite {
    private static final int MOST_BYTES = 10 * 1024;

    @Test
    @DisplayName("断网也能看县界图、画示意图、写怎么走；关掉浏览器还在；读屏软件读得出方位；办完自动删除")
    void theWayIsDrawnWithoutANetworkAndSurvivesAKilledTab() {
        court.asks("FIND_PERSON");
        var phone = phone();
        phone.openTask(court.first());
        assertThat(phone.page.locator("[data-way]")).hasCount(0);
        phone.tap("[data-accept]");
        assertThat(phone.page.locator("[data-way=empty]")).isVisible();
        phone.everythingArrived();
        phone.whole();
        cut(phone.page.context());
        theCountyIsShown(phone.page);

        phone.tap("[data-sketch]");
        phone.onScreen("sketch");
        draw(phone.page);
        assertThat(phone.page.locator("[data-saved=yes]")).isVisible();
        Pictures.take(phone.page, "field-app-sketch-drawn");

        phone = phone.killed();
        phone.openTask(court.first());
        var way = phone.page.locator("[data-way=drawn]");
        assertThat(way).containsText("过桥右转");
        assertThat(way.locator("svg.sketch polyline")).hasCount(1);
        assertThat(way.locator("svg.sketch")).hasAttribute("aria-label", "手画的示意图，1 笔；大树在住处的东北");
        Pictures.take(phone.page, "field-app-task-way");

        phone.tap("[data-sketch]");
        phone.tap("button:text('全部擦掉')");
        assertThat(phone.page.locator("svg.sheet > *")).hasCount(0);
        phone.tap("button:text('撤一步')");
        assertThat(phone.page.locator("svg.sheet > *")).hasCount(3);
        mend(phone.page.context());
        court.withdraw(court.first());
        phone.page.evaluate("() => { location.hash = '#/outbox' }");
        phone.tap("[data-sync]");
        phone.everythingArrived();
        assertThat(phone.page.evaluate(SKETCHES)).isEqualTo(0);
    }

    private static final String SKETCHES = """
            () => new Promise(done => { const o = indexedDB.open('gridwrit-field'); o.onsuccess = () => {
              const all = o.result.transaction('records').objectStore('records').getAll()
              all.onsuccess = () => done(all.result.filter(it => it.kind === 'sketch').length) } })""";

    private void theCountyIsShown(Page page) {
        page.locator(".where summary").click();
        var map = page.locator("svg.county");
        assertThat(map).isVisible();
        assertThat(map.getAttribute("aria-label")).contains("凭祥市").contains("具体位置未知");
        assertThat(page.locator(".where")).containsText("公里");
        var svg = String.valueOf(map.evaluate("it => it.outerHTML"));
        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isBetween(300, MOST_BYTES);
    }

    private void draw(Page page) {
        page.locator("textarea[name=way]").fill("过桥右转，门前有大榕树");
        var sheet = page.locator("svg.sheet");
        sheet.scrollIntoViewIfNeeded();
        var box = sheet.boundingBox();
        page.mouse().move(box.x + 20, box.y + 150);
        page.mouse().down();
        for (int n = 1; n < 20; n++) page.mouse().move(box.x + 20 + 8 * n, box.y + 150 - 3 * n);
        page.mouse().up();
        page.locator("[data-value=HOUSE]").click();
        put(sheet, 0.5, 0.6);
        page.locator("[data-value=TREE]").click();
        put(sheet, 0.8, 0.2);
    }

    private void put(Locator sheet, double x, double y) {
        var box = sheet.boundingBox();
        sheet.click(new Locator.ClickOptions().setPosition(x * box.width, y * box.height));
    }
}
