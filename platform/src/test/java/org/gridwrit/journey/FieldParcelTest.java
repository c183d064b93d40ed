package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A village without any signal, and the real court.
class FieldParcelTest extends FieldCourtSite {
    @Test
    @DisplayName("整个村没有信号：反馈和照片存成文件带到乡镇，收下后带回事项和答复；改过的文件不收；交两次不重复")
    void whatWasDoneComesToTheCourtInAFileAndTheAnswerGoesBackInAnother() throws IOException {
        var phone = FieldPhone.begin(chromium.phone(address()), "li");
        var page = phone.page;
        phone.whole().everythingArrived();
        page.context().setOffline(true);
        var href = reported(phone);
        page.evaluate("() => { location.hash = '#/parcel' }");
        phone.onScreen("parcel");
        Pictures.take(page, "field-app-parcel");
        var reports = saved(page, () -> page.locator("[data-pack]").click());

        var office = chromium.desk(address());
        People.signIn(office, "huang");
        office.navigate("/township/parcels");
        upload(office, changed(reports));
        assertThat(office.locator("[role=alert]")).containsText("文件不完整或被改动过");
        upload(office, reports);
        assertThat(office.locator("[data-taken]")).containsText("2 条内容，1 个文件已收下");
        assertThat(office.locator("[data-taken] .chip.good")).hasCount(2);
        Pictures.take(office, "township-parcels");
        var parcel = saved(
                office, () -> office.locator("[data-taken] button.primary").click());
        upload(office, reports);
        assertThat(office.locator("[data-taken]")).containsText("以前收过");
        assertThat(office.locator("[data-taken] .chip.good")).hasCount(0);

        page.locator("[data-parcel]").setInputFiles(file(changed(parcel)));
        assertThat(page.locator("[role=alert]")).containsText("不是法院做的");
        phone.keeps(3);
        page.locator("[data-parcel]").setInputFiles(file(parcel));
        phone.onScreen("list");
        phone.keeps(0);
        page.evaluate("address => { location.hash = address }", href);
        assertThat(page.locator("#main .page-head")).containsText("已反馈");
        page.locator("[data-state-line] a").click();
        assertThat(page.locator("[data-state=ARRIVED]")).hasCount(2);
        page.context().setOffline(false);
        phone.everythingArrived();
        assertThat(page.locator("[data-state=REFUSED]")).hasCount(0);
    }

    @Test
    @DisplayName("用二维码带去带回：乡镇屏幕显示、手机摄像头读，手机显示、乡镇摄像头读；先后不限，缺的说出是第几张；通用读码程序也读得出")
    void framesGoFromScreenToCameraBothWays() throws Exception {
        var phone = FieldPhone.begin(chromium.phone(address()), "li");
        var page = phone.page;
        phone.whole().everythingArrived();
        page.context().setOffline(true);
        var href = reported(phone);
        page.evaluate("() => { location.hash = '#/parcel' }");
        phone.onScreen("parcel");
        page.locator("[data-show-frames]").click();
        var reports = Frames.shown(page, "field-app-frames");
        assertThat(Frames.text(reports)).contains("gridwrit-parcel-2/FROM_PHONE");

        var office = chromium.desk(address());
        People.signIn(office, "huang");
        office.navigate("/township/parcels");
        Frames.beforeTheCamera(office, reports.subList(1, reports.size()));
        office.locator("[data-scan-frames]").click();
        assertThat(office.locator(".frame-place")).containsText("还缺第 1 张");
        Pictures.take(office, "township-frames-scan");
        People.leave(office, () -> Frames.beforeTheCamera(office, reports));
        assertThat(office.locator("[data-taken] .chip.good")).hasCount(2);

        office.locator("[data-taken] [data-show-frames]").click();
        var tasks = Frames.shown(office, "township-frames");
        assertThat(Frames.text(tasks)).contains("gridwrit-parcel-2/TO_PHONE");
        var mixed = new ArrayList<>(tasks);
        Collections.reverse(mixed);
        Frames.beforeTheCamera(page, mixed);
        page.locator("[data-scan-frames]").click();
        phone.onScreen("list");
        // The photograph waits for a file or the network.
        phone.keeps(1);
        page.evaluate("address => { location.hash = address }", href);
        assertThat(page.locator("#main .page-head")).containsText("已反馈");
        page.evaluate("() => { location.hash = '#/parcel' }");
        phone.onScreen("parcel");
        Frames.refuseTheCamera(page);
        page.locator("[data-scan-frames]").click();
        assertThat(page.locator("[data-scanner] .note.warn")).isVisible();
        page.locator("[data-frame-photos]").setInputFiles(Frames.files(tasks));
        assertThat(page.locator(".toast")).containsText("已取回");
    }

    private String reported(FieldPhone phone) {
        var page = phone.page;
        var errand = page.locator(
                        ".errand",
                        new Page.LocatorOptions()
                                .setHas(page.locator(
                                        "strong", new Page.LocatorOptions().setHasText(Pattern.compile("^(送达|查物)$")))))
                .filter(new Locator.FilterOptions().setHasText("已派发"))
                .first();
        var href = errand.getAttribute("href");
        errand.click();
        phone.onScreen("task");
        phone.tap("[data-accept]");
        phone.keeps(1);
        phone.tap("[data-outcome=MOVED_AWAY]");
        page.locator("[data-photo]").setInputFiles(new FilePayload("p.png", "image/png", TinyPicture.png()));
        assertThat(page.locator(".shelf[data-count='1']")).isVisible();
        phone.tap(".picks .pick >> nth=0");
        phone.tap("[data-send]");
        phone.onScreen("list");
        phone.keeps(3);
        return href;
    }

    private static byte[] saved(Page page, Runnable press) throws IOException {
        return Files.readAllBytes(page.waitForDownload(press).path());
    }

    private static void upload(Page office, byte[] file) {
        office.locator("input[type=file]").setInputFiles(file(file));
        People.leave(office, () -> People.press(office, "收下"));
    }

    private static FilePayload file(byte[] content) {
        return new FilePayload("li.json", "application/json", content);
    }

    /// One letter of what is sealed is another one.
    private static byte[] changed(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        int at = text.indexOf("\"closed\":\"") + 60;
        var other = text.charAt(at) == 'A' ? "B" : "A";
        assertThat(at).isGreaterThan(60);
        return (text.substring(0, at) + other + text.substring(at + 1)).getBytes(StandardCharsets.UTF_8);
    }
}
