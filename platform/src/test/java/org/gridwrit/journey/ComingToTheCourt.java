package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/// 信访 Somebody comes, is registered from the case, and comes again.
final class ComingToTheCourt {
    private ComingToTheCourt() {}

    static void fromComingToComingAgain(Page page) {
        var number = page.locator("h1").innerText().strip();
        press(page, "信访");
        assertThat(page.locator("main")).containsText("本案没有人信访");
        press(page, "登记信访");
        page.fill("textarea[name=petitioners]", "凌某，13800002222，凭祥市凭祥镇连全村三队12号\n蒙某，13800003333，凭祥市凭祥镇某处");
        page.fill("input[name=people]", "6");
        page.fill("textarea[name=demand]", "工资判了三年还没有拿到，孩子要上学");
        Pictures.take(page, "petition-new-filled");
        Pictures.onAPhone(page, "petition-new-phone");
        leave(page, () -> page.locator("main button[type=submit]").click());
        assertThat(page.locator("main")).containsText("集体信访");
        assertThat(page.locator("main")).containsText("连全村");
        Pictures.take(page, "petition");
        Pictures.onAPhone(page, "petition-phone");
        var petition = page.url();
        page.navigate(page.url().replaceAll("/petitions/.*", "/petitions/new"));
        page.fill("textarea[name=cases]", number);
        page.fill("textarea[name=petitioners]", "凌某，138-0000-2222");
        page.fill("textarea[name=demand]", "再来问一次");
        page.locator("main button[type=submit]").click();
        assertThat(page.locator("main")).containsText("还没有保存");
        Pictures.take(page, "petition-alike");
        Pictures.onAPhone(page, "petition-alike-phone");
        leave(page, () -> page.locator("button:has-text('是这件，记为再次来访')").first().click());
        assertThat(page).hasURL(petition);
        assertThat(page.locator("main")).containsText("来过 2 次");
        isGoneTo(page);
        isSettled(page);
        page.navigate(petition.replaceAll("/petitions/.*", "/petitions"));
        Pictures.take(page, "petitions-of-court");
        Pictures.onAPhone(page, "petitions-of-court-phone");
    }

    private static void isGoneTo(Page page) {
        page.fill("#errands textarea", "请说明财产正在评估");
        leave(page, () -> page.locator("button:has-text('请网格员下访')").click());
        assertThat(page.locator("main")).containsText("已派发");
        leave(page, () -> page.locator("form[action$='/visits'] button").click());
        page.locator("summary:has-text('记下访')").click();
        page.fill("textarea[name=said]", "讲明了进展，表示愿意等");
        leave(page, () -> page.locator("form[action$='/record'] button").click());
        page.locator("summary:has-text('记承诺')").click();
        page.fill("form[action$='/promises'] textarea", "拍卖款到账后十日内先发工资");
        page.fill("input[name=by]", "韦法官");
        page.fill(
                "input[name=until]",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(2).toString());
        leave(page, () -> page.locator("form[action$='/promises'] button").click());
        assertThat(page.locator("main")).containsText("未到期");
        page.evaluate("scrollTo(0, 0)");
        Pictures.take(page, "petition-visited");
        Pictures.onAPhone(page, "petition-visited-phone");
    }

    private static void isSettled(Page page) {
        page.locator("summary:has-text('记调解')").click();
        page.locator("form[action$='/mediations'] input[name=name]").nth(0).fill("韦法官");
        page.locator("form[action$='/mediations'] input[name=name]").nth(1).fill("政法委陆某");
        page.locator("form[action$='/mediations'] input[name=name]").nth(3).fill("凌某");
        page.fill("textarea[name=minutes]", "约定拍卖款到账先发工资，余款分三期");
        page.locator("form[action$='/mediations']").scrollIntoViewIfNeeded();
        Pictures.take(page, "petition-table");
        Pictures.onAPhone(page, "petition-table-phone");
        leave(page, () -> page.locator("form[action$='/mediations'] button").click());
        assertThat(page.locator("main")).containsText("达成一致");
        page.locator("summary:has-text('办结')").click();
        assertThat(page.locator("main")).containsText("还有没到结果的承诺");
        Pictures.onAPhone(page, "petition-end-phone");
        page.locator("summary:has-text('兑现了吗')").click();
        page.fill("textarea[name=outcome]", "已发到本人账户");
        leave(page, () -> page.locator("button[name=kept][value=true]").click());
        page.locator("summary:has-text('办结')").click();
        page.locator("input[name=outcome]").first().check();
        page.fill("form[action$='/end'] textarea", "工资发清，本人签收");
        leave(page, () -> {
            page.locator("form[action$='/end'] button").click();
            page.locator("#confirmation button[value=yes]").first().click();
        });
        assertThat(page.locator("main")).containsText("办结后 30 日回访");
        page.evaluate("scrollTo(0, 0)");
        Pictures.take(page, "petition-ended");
        page.evaluate("scrollTo(0, document.body.scrollHeight)");
        Pictures.take(page, "petition-ended-below");
        Pictures.onAPhone(page, "petition-ended-phone");
    }
}
