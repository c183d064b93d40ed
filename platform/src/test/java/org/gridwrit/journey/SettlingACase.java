package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;

/// 劝导、和解 A worker is asked to persuade, the talk is written down and printed, both sides come to terms; other terms are
/// offered and taken back, something is paid, the debtor says there will be no more, and enforcement resumes.
final class SettlingACase {
    private SettlingACase() {}

    static void fromTheTalkToTheRemedy(Page page) {
        var casePage = page.url();
        asksAndTalks(page);
        printsTheRecord(page, casePage);
        page.navigate(casePage + "/talks");
        comesToTerms(page);
        changesTheirMind(page);
        fallsOut(page);
        page.navigate(casePage);
    }

    private static void asksAndTalks(Page page) {
        page.locator("main a:text-is('劝导')").click();
        assertThat(page.locator("main")).containsText("本案还没有劝导笔录");
        page.locator("form[action$='/invitations'] textarea").fill("申请执行人可以接受分三期");
        Pictures.take(page, "console-talks-empty");
        leave(page, () -> page.locator("form[action$='/invitations'] button").click());
        assertThat(page.locator("main")).containsText("已派发");

        leave(page, () -> page.locator("form[action$='/talks'] button").click());
        assertThat(page.locator("[role=alert]")).containsText("没有听取任何一方的意见");
        page.locator("form[action$='/talks'] input[name=heard]").nth(0).check();
        page.locator("form[action$='/talks'] input[name=heard]").nth(1).check();
        page.fill("form[action$='/talks'] input[name=place]", "连全村村委会");
        page.fill("form[action$='/talks'] input[name=others]", "网格员农某、村主任");
        page.fill("form[action$='/talks'] textarea[name=words]", "双方愿意分三期，每月十日以前付");
        page.fill("form[action$='/talks'] textarea[name=objections]", "被执行人认为利息算多了");
        leave(page, () -> page.locator("form[action$='/talks'] button").click());
        assertThat(page.locator("article.card")).containsText("双方同意和解");
        page.evaluate("scrollTo(0, 0)");
        Pictures.take(page, "console-talks");
        Pictures.onAPhone(page, "console-talks-phone");
    }

    private static void printsTheRecord(Page page, String casePage) {
        press(page, "打印劝导笔录");
        leave(
                page,
                () -> page.locator(".paper-choice:has(h3:has-text('劝导笔录')) button:text-is('起草')")
                        .click());
        assertThat(page.locator("main")).containsText("被执行人认为利息算多了");
        Pictures.take(page, "console-talk-paper");
        page.navigate(casePage);
    }

    private static void comesToTerms(Page page) {
        press(page, "拟定和解协议");
        leave(page, () -> press(page, "提交双方签名"));
        for (int n = 0; n < 2; n++) {
            var form = page.locator("form[action$='/signatures']");
            form.locator("select[name=party]")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(n));
            form.locator("input[name=name]").fill("本人");
            form.locator("input[name=original]").fill("正卷第36页");
            leave(page, () -> form.locator("button").click());
        }
        page.locator("input[name=voluntary]").check();
        Pictures.take(page, "console-settlement-signed");
        leave(page, () -> {
            page.locator("form[action$='/confirmation'] button").click();
            page.locator("#confirmation button[value=yes]").first().click();
        });
        assertThat(page.locator(".page-head")).containsText("履行中");
    }

    private static void changesTheirMind(Page page) {
        page.locator("main a.button:text-is('变更协议')").click();
        leave(page, () -> press(page, "提交双方签名"));
        page.locator("summary:text-is('撤回变更')").click();
        page.fill("form[action$='/withdrawal'] input[name=reason]", "申请执行人不同意变更");
        Pictures.take(page, "console-settlement-amended");
        leave(page, () -> {
            page.locator("form[action$='/withdrawal'] button").click();
            page.locator("#confirmation button[value=yes]").first().click();
        });
        assertThat(page.locator("main")).not().containsText("待签协议");
    }

    private static void fallsOut(Page page) {
        page.fill("form[action$='/payments'] input[name=amount]", "100");
        leave(page, () -> page.locator("form[action$='/payments'] button").click());
        assertThat(page.locator("main")).containsText("已付 100.00 元");
        page.locator("form[action$='/breach'] select").selectOption("ANTICIPATED");
        page.fill("form[action$='/breach'] textarea", "电话录音：明确表示不再付");
        leave(page, () -> {
            page.locator("form[action$='/breach'] button").click();
            page.locator("#confirmation button[value=yes]").first().click();
        });
        assertThat(page.locator("main")).containsText("民事诉讼法第二百四十一条");
        page.evaluate("scrollTo(0, 0)");
        Pictures.take(page, "console-settlement-broken");
        Pictures.onAPhone(page, "console-settlement-broken-phone");
        page.locator("input[value=RESUME]").check();
        page.fill("form[action$='/remedy'] textarea", "申请执行人书面申请恢复执行");
        leave(page, () -> {
            page.locator("form[action$='/remedy'] button").click();
            page.locator("#confirmation button[value=yes]").first().click();
        });
        assertThat(page.locator(".page-head")).containsText("已恢复执行");
    }
}
