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

    /// 周边财产调查、询问、限制消费监督 What is missing is seen, an interview and a breach are put on record.
    static void aroundTheHome(Page page) {
        var casePage = page.url();
        page.locator("main a:text-is('周边财产调查')").first().click();
        assertThat(page.locator("main")).containsText("还没有看");
        Pictures.take(page, "console-surroundings");
        Pictures.onAPhone(page, "console-surroundings-phone");
        page.navigate(casePage);
        interviews(page);
        page.navigate(casePage);
        page.locator("main a:text-is('限制消费监督')").first().click();
        assertThat(page.locator("main")).containsText("本案还没有反映");
        page.locator("select[name=consumption]").selectOption("RAIL");
        page.locator("input[name=seenOn]").fill("2026-02-01");
        page.locator("textarea[name=words]").fill("乘坐G字头动车去南宁");
        page.locator("input[name=sourceName]").fill("李网格员");
        Pictures.take(page, "console-breaches");
        Pictures.onAPhone(page, "console-breaches-phone");
        page.locator("button:text-is('登记反映')").click();
        assertThat(page.locator(".page-head")).containsText("待审查");
        Pictures.take(page, "console-breach");
        Pictures.onAPhone(page, "console-breach-phone");
        page.locator("input[name=verdict][value=UNFOUNDED]").check();
        page.locator("textarea[name=words]").fill("车票系同名的人");
        page.locator("button:text-is('审查认定')").click();
        page.locator("#confirmation button[value=yes]").first().click();
        assertThat(page.locator(".page-head")).containsText("不实");
        page.navigate("/console/breaches");
        assertThat(page.locator("main")).containsText("不实");
        Pictures.take(page, "console-breach-list");
        page.navigate(casePage);
    }

    private static void interviews(Page page) {
        page.locator("main a:text-is('现场执行')").first().click();
        page.locator("select[name=kind]").selectOption("INTERVIEW");
        page.locator("input[name=starts]").fill("2026-03-03T09:00");
        page.locator("input[name=place]").fill("凭祥镇连全村三队12号");
        var people = new String[] {"COURT", "COURT", "DEBTOR"};
        for (int i = 0; i < people.length; i++) {
            page.locator("select[name=part" + i + "]").selectOption(people[i]);
            page.locator("input[name=name" + i + "]").fill(new String[] {"韦法官", "陆书记员", "凌试样"}[i]);
        }
        page.locator("button:text-is('制定方案')").click();
        for (int i = 0; i < people.length; i++) {
            page.locator("input[name=came" + i + "]").check();
            page.locator("select[name=signature" + i + "]").selectOption("SIGNED");
        }
        page.locator("select[name=asked]").selectOption("2");
        page.locator("input[name=subject]").fill("务工收入");
        page.locator("input[name=question0]").fill("现在在哪里做工？");
        page.locator("textarea[name=answer0]").fill("在凭祥口岸做搬运，月底结工钱。");
        page.locator("input[name=readOver]").check();
        page.locator("textarea[name=words]").fill("在家中询问");
        Pictures.take(page, "console-interview");
        Pictures.onAPhone(page, "console-interview-phone");
        page.locator("button:text-is('记入笔录')").click();
        page.locator("#confirmation button[value=yes]").first().click();
        assertThat(page.locator("main")).containsText("月底结工钱");
        Pictures.take(page, "console-interview-held");
    }

    private static void press(Page page, String button) {
        page.locator("button:text-is('" + button + "')").first().click();
    }
}
