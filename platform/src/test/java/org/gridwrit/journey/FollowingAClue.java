package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// 线索 An officer enters what the applicant told, finds it true, impounds the vehicle and enters the money; and plans
/// the
/// operation at which that was done.
final class FollowingAClue {
    private FollowingAClue() {}

    static void fromClaimToMoney(Page page) {
        var casePage = page.url();
        page.locator("main a:text-is('线索')").first().click();
        assertThat(page.locator("main")).containsText("本案还没有线索");
        page.locator("select[name=kind]").selectOption("VEHICLE");
        page.locator("textarea[name=words]").fill("常停在村口的白色小货车桂F12345");
        page.locator("select[name=source]").selectOption("APPLICANT");
        page.locator("input[name=sourceName]").fill("蒙试样");
        page.locator("button:text-is('登记线索')").click();
        assertThat(page.locator("main")).containsText("桂F12345");
        Pictures.take(page, "console-clues");
        page.locator("article.card h2 a").first().click();
        press(page, "核实属实");
        assertThat(page.locator(".page-head")).containsText("属实");
        page.locator("select[name=measure]").selectOption("DETAIN");
        page.locator("input[name=document]").fill("（2024）桂1481执9001号之一裁定书");
        press(page, "采取措施");
        page.locator("input[name=yuan]").fill("8500.50");
        press(page, "记录到位");
        assertThat(page.locator(".page-head")).containsText("已到位");
        assertThat(page.locator("main")).containsText("8,500.50");
        Pictures.take(page, "console-clue");
        Pictures.onAPhone(page, "console-clue-phone");
        page.navigate("/console/clues/yield");
        assertThat(page.locator("main")).containsText("8,500.50");
        Pictures.take(page, "console-clue-yield");
        Pictures.onAPhone(page, "console-clue-yield-phone");
        followsInTheFigures(page);
        Pictures.take(page, "figures-clues");
        Pictures.onAPhone(page, "figures-clues-phone");
        page.locator("tbody tr:has-text('车辆') a[href*='/CLUE_AMOUNT/']").click();
        assertThat(page.locator("tbody")).containsText("8,500.50");
        assertThat(page.locator("tbody a[href*='/console/clues/']")).hasText("车辆");
        page.navigate(casePage);
    }

    /// After commit; a person would reload as well.
    private static void followsInTheFigures(Page page) {
        for (int tries = 0; tries < 80; tries++) {
            page.navigate("/figures?measure=CLUE_AMOUNT");
            if (page.locator("tbody").textContent().contains("8,500.50")) return;
            page.waitForTimeout(250);
        }
        assertThat(page.locator("tbody")).containsText("8,500.50");
    }

    static void onTheSpot(Page page) {
        page.locator("main a:text-is('现场执行')").first().click();
        assertThat(page.locator("main")).containsText("本案还没有现场执行");
        page.locator("input[name=starts]").fill("2026-03-02T09:00");
        page.locator("input[name=place]").fill("凭祥镇连全村三队12号");
        page.locator("input[name=name0]").fill("韦法官");
        Pictures.take(page, "console-operations");
        Pictures.onAPhone(page, "console-operations-phone");
        page.locator("button:text-is('制定方案')").click();
        assertThat(page.locator("main")).containsText("基层组织应当派人参加");
        page.locator("input[name=came0]").check();
        page.locator("select[name=signature0]").selectOption("SIGNED");
        page.locator("textarea[name=words]").fill("扣押小货车一辆，当场清点");
        page.locator("button:text-is('记入笔录')").click();
        page.locator("#confirmation button[value=yes]").first().click();
        assertThat(page.locator(".page-head")).containsText("已执行");
        Pictures.take(page, "console-operation");
        Pictures.onAPhone(page, "console-operation-phone");
        page.navigate("/console/desk");
        assertThat(page.locator("main")).containsText("应答时限");
        Pictures.take(page, "console-desk");
        Pictures.onAPhone(page, "console-desk-phone");
    }

    private static void press(Page page, String button) {
        page.locator("button:text-is('" + button + "')").first().click();
    }
}
