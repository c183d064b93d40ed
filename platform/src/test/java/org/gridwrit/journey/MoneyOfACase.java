package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;

/// 执行款 An officer writes down what came, deducts the fee and asks for payment; the president approves it.
final class MoneyOfACase {
    private MoneyOfACase() {}

    static void comesAndGoes(Page officer, Page president) {
        var casePage = officer.url();
        officer.locator("main a:text-is('打开执行款账')").click();
        assertThat(officer.locator("main")).containsText("8,500.50");
        enter(officer, "PAID_IN.ENFORCED", "3000.00");
        enter(officer, "DEDUCTED.EXECUTION_FEE", "50.00");
        officer.locator("form[action$='/releases'] input[name=amount]").fill("2950.00");
        officer.locator("form[action$='/releases'] input[name=words]").fill("收款账户尾号 0123");
        leave(officer, () -> press(officer, "申请发放"));
        assertThat(officer.locator("main")).containsText("待批准");

        president.navigate("/console/day");
        president.locator("main a:has-text('执行款发放待批准')").click();
        assertThat(president.locator("main")).containsText("2,950.00");
        Pictures.take(president, "console-releases");
        Pictures.onAPhone(president, "console-releases-phone");
        president.locator("button:text-is('批准发放')").first().click();
        president.locator("#confirmation button[value=yes]").first().click();
        assertThat(president.locator("main")).containsText("没有等待批准的发放");

        officer.reload();
        assertThat(officer.locator("main")).containsText("已批准发放");
        Pictures.take(officer, "console-ledger");
        Pictures.onAPhone(officer, "console-ledger-phone");
        officer.locator("a.figure:has-text('余额')").click();
        assertThat(officer.locator("main .table").first()).containsText("执行申请费");
        officer.navigate(casePage);
        assertThat(officer.locator("aside")).containsText("11,500.50");
    }

    /// What is owed is reckoned with interest for delay; the applicant withdraws, and the case ends on that ground.
    static void ends(Page officer) {
        officer.locator("main a.button:text-is('结案')").click();
        assertThat(officer.locator("main")).containsText("未核定");
        officer.locator("main a:text-is('未核定')").click();
        officer.locator("summary:text-is('核定')").click();
        officer.locator("input[name=lastDay]").fill("2024-03-01");
        officer.locator("form[action$='/owed'] input[name=words]").fill("（2023）桂1481民初88号判决");
        leave(officer, () -> officer.locator("form[action$='/owed'] button").click());
        assertThat(officer.locator("aside")).containsText("加倍部分债务利息");
        Pictures.take(officer, "console-owed");
        officer.locator("a.case-number").click();
        officer.locator("main a.button:text-is('结案')").click();
        assertThat(officer.locator("main")).containsText("不足额");
        Pictures.take(officer, "console-closing");
        Pictures.onAPhone(officer, "console-closing-phone");
        officer.locator(".tabs a:text-is('终结执行')").click();
        officer.locator("details:has(input[value=WITHDRAWN]) summary").click();
        officer.locator("input[name='words.APPLICATION']:visible").fill("撤回申请书，正卷第38页");
        officer.locator("input[name='day.APPLICATION']:visible").fill("2026-11-01");
        officer.locator("input[name='words.RULING']:visible").fill("（2024）桂1481执9001号之三裁定书");
        officer.locator("input[name='day.RULING']:visible").fill("2026-11-02");
        Pictures.take(officer, "console-closing-terminated");
        Pictures.onAPhone(officer, "console-closing-terminated-phone");
        officer.locator("form:has(input[value=WITHDRAWN]) button").click();
        officer.locator("#confirmation button[value=yes]").first().click();
        assertThat(officer.locator("aside")).containsText("撤回申请书，正卷第38页");
        assertThat(officer.locator(".page-head")).containsText("结案");
        Pictures.take(officer, "console-closed");
    }

    private static void enter(Page page, String what, String amount) {
        var form = page.locator("form[action$='/ledger']");
        form.locator("select[name=what]").selectOption(what);
        form.locator("input[name=amount]").fill(amount);
        leave(page, () -> form.locator("button[type=submit]").click());
    }
}
