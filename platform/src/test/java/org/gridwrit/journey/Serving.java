package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// 送达 An officer serves a notice on the debtor of the case that is open: refused in person, then left with a witness
/// who qualifies.
final class Serving {
    private Serving() {}

    static void refusedAndLeft(Page page) {
        page.locator("main a:text-is('送达')").click();
        assertThat(page.locator("main")).containsText("本案还没有送达记录");
        compose(page);
        assertThat(page.locator("input[name=mode][value=LEAVE]")).isDisabled();
        Pictures.take(page, "console-service-composer");
        onAPhone(page, "console-service-composer-phone");
        page.locator("button:text-is('发起送达')").click();

        page.locator("select[name=result]").selectOption("REFUSED");
        page.locator("textarea[name=words]").fill("称与申请人有争议，拒不接收");
        page.locator("button:text-is('记录未送达')").click();
        assertThat(page.locator(".timeline")).containsText("拒收");
        page.locator("button:text-is('结束这次送达')").click();
        confirm(page);
        assertThat(page.locator("main")).containsText("下一步建议：留置送达");
        page.locator("main a:text-is('选择送达方式')").click();
        assertThat(page.locator("input[name=mode][value=LEAVE]")).isChecked();
        page.locator("button:text-is('发起送达')").click();
        leave(page);
    }

    private static void compose(Page page) {
        page.locator("input[name=title]").fill("（2024）桂1481执9001号执行通知书");
        page.locator("button:text-is('选择送达方式')").click();
    }

    private static void leave(Page page) {
        page.locator("form[action$='/completion'] textarea[name=reason]").fill("当面拒收");
        page.locator("select[name=witness]").selectOption("GRID_WORKER");
        page.locator("input[name=witnessName]").fill("农某");
        page.locator("button:text-is('确认已送达')").click();
        confirm(page);
        assertThat(page.locator("[role=alert]")).containsText("不能作见证人");
        Pictures.take(page, "console-service");
        onAPhone(page, "console-service-phone");
        assertThat(page.locator("form[action$='/completion'] textarea[name=reason]"))
                .hasValue("当面拒收");
        page.locator("select[name=witness]").selectOption("COMMITTEE_STAFF");
        page.locator("button:text-is('确认已送达')").click();
        confirm(page);
        assertThat(page.locator(".page-head")).containsText("已送达");
        page.locator("main a.case-number").click();
        Pictures.take(page, "console-services");
    }

    private static void confirm(Page page) {
        page.locator("#confirmation button[value=yes]").first().click();
    }

    private static void onAPhone(Page page, String picture) {
        var size = page.viewportSize();
        page.setViewportSize(390, 844);
        Pictures.take(page, picture);
        page.setViewportSize(size.width, size.height);
    }
}
