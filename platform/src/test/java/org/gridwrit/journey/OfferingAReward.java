package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;

/// 悬赏 The applicant asks, the officer allows, writes, publishes; somebody answers and stays a number.
final class OfferingAReward {
    private OfferingAReward() {}

    static void fromApplicationToAnswer(Page page) {
        var casePage = page.url();
        page.navigate(casePage + "/rewards");
        assertThat(page.locator("main")).containsText("本案还没有悬赏公告");
        page.fill("input[name=percent]", "5");
        page.check("input[name=promised]");
        page.evaluate("scrollTo(0, 0)");
        Pictures.take(page, "console-rewards");
        Pictures.onAPhone(page, "console-rewards-phone");
        leave(page, () -> page.locator("button:text-is('登记悬赏申请')").click());
        var reward = page.url();
        leave(page, () -> page.locator("button:text-is('准许')").click());
        page.fill("textarea[name=words]", "全国法院执行悬赏公告平台");
        leave(page, () -> page.locator("button:text-is('发布')").click());
        assertThat(page.locator("main")).containsText("应当制作悬赏公告");
        writesTheNotice(page);
        page.navigate(reward);
        page.fill("textarea[name=words]", "全国法院执行悬赏公告平台");
        leave(page, () -> page.locator("button:text-is('发布')").click());
        page.fill("textarea[name=words]", "被执行人在镇上租了一间铺面卖水果");
        page.locator("select[name=kind]").selectOption("BUSINESS");
        page.fill("input[name=name0]", "农保密");
        page.fill("input[name=phone0]", "13800000000");
        leave(page, () -> page.locator("button:text-is('登记线索和提供人')").click());
        assertThat(page.locator("main")).containsText("悬赏登记第1号");
        assertThat(page.locator("main")).containsText("债权还没有因这条线索");
        assertThat(page.locator("main")).not().containsText("农保密");
        page.evaluate("scrollTo(0, 0)");
        Pictures.take(page, "console-reward");
        Pictures.onAPhone(page, "console-reward-phone");
        page.locator("a:text-is('线索提供人')").click();
        assertThat(page.locator("main")).containsText("农保密");
        Pictures.take(page, "console-informants");
        Pictures.onAPhone(page, "console-informants-phone");
        page.navigate(casePage);
    }

    private static void writesTheNotice(Page page) {
        press(page, "起草、签发悬赏公告");
        leave(
                page,
                () -> page.locator(".paper-choice:has(h3:has-text('悬赏公告')) button:text-is('起草')")
                        .click());
        Pictures.take(page, "console-reward-paper");
        leave(page, () -> {
            page.locator("button:text-is('签发')").click();
            page.locator("#confirmation button[value=yes]").first().click();
        });
        assertThat(page.locator("main")).containsText("网执赏字第1号");
    }
}
