package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.gridwrit.payout.BankSays;
import org.gridwrit.payout.Sheets;

/// 案款发放 The plan of [SharingAPool] to the last receipt: the bank's file out and its answer back, one account wrong and
/// corrected, two employees at the desk, and not a fen left over.
final class PayingAPool {
    private PayingAPool() {}

    /// @param officer on the page of the approved plan's case; comes back to it
    static void toTheReceipts(Page officer, Page president, String plan) {
        prove(officer, plan);
        officer.locator("main a.button:has-text('案款发放')").click();
        officer.locator("input[name=source][value=ADMINISTRATOR]").check();
        Pictures.take(officer, "console-disbursement-begin");
        confirm(officer, "form[action$='/beginning'] button");
        assertThat(officer.locator("main")).containsText("对账相符");
        var money = officer.url();

        var bank = draw(officer, "BANK");
        officer.navigate(money);
        var desk = draw(officer, "DESK");
        prove(president, "/console/disbursements");
        Pictures.take(president, "console-disbursements");
        release(president, bank);
        release(president, desk);

        officer.navigate(bank);
        answer(officer, "失败|户名不符");
        assertThat(officer.locator("main")).containsText("未成功 1");
        Pictures.take(officer, "console-payment-batch");
        Pictures.onAPhone(officer, "console-payment-batch-phone");

        corrected(officer, money);
        officer.navigate(money);
        var second = draw(officer, "BANK");
        release(president, second);
        officer.navigate(second);
        answer(officer, "成功|");

        atTheDesk(officer, money);
        officer.navigate(money);
        assertThat(officer.locator("main")).containsText("对账相符");
        assertThat(officer.locator("main tr:has-text('已发放') td").nth(1)).hasText("43,200,000.00");
        assertThat(officer.locator("main tr:has-text('待发放') td").nth(1)).hasText("0.00");
        Pictures.take(officer, "console-disbursement");
        Pictures.onAPhone(officer, "console-disbursement-phone");
    }

    private static void prove(Page page, String to) {
        page.navigate("/proof?to=" + to);
        page.fill("input[name=shown]", People.PASSWORD);
        leave(page, () -> page.locator("main form button[type=submit]").first().click());
    }

    private static void confirm(Page page, String button) {
        page.locator("main " + button).first().click();
        leave(
                page,
                () -> page.locator("#confirmation button[value=yes]").first().click());
    }

    private static String draw(Page officer, String way) {
        confirm(officer, "form:has(input[name=way][value=" + way + "]) button");
        assertThat(officer.locator(".page-head")).containsText("待放行");
        return officer.url();
    }

    private static void release(Page president, String batch) {
        president.navigate(batch);
        confirm(president, "form[action$='/approval'] button");
        assertThat(president.locator(".page-head")).containsText("已放行");
    }

    private static byte[] file(Page officer) {
        try {
            return Files.readAllBytes(
                    officer.waitForDownload(() -> press(officer, "下载银行文件")).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param first what the bank says of the first payment; it has paid the others
    private static void answer(Page officer, String first) {
        var bytes = BankSays.of(file(officer), n -> n == 0 ? first : "成功|");
        officer.locator("input[type=file]").setInputFiles(new FilePayload("回执.txt", "text/plain", bytes));
        leave(officer, () -> officer.locator("form[action$='/returns'] button").click());
        assertThat(officer.locator("main")).containsText("没有收的 0");
    }

    private static void corrected(Page officer, String money) {
        officer.navigate(money + "?state=FAILED");
        officer.locator("main td a").last().click();
        assertThat(officer.locator("main")).containsText("户名不符");
        officer.fill("input[name=card]", "6222021998000123467");
        officer.locator("form[action$='/retry'] input[name=why]").fill("更正账户");
        Pictures.take(officer, "console-payment");
        confirm(officer, "form[action$='/retry'] button");
    }

    private static void atTheDesk(Page officer, String money) {
        while (true) {
            officer.navigate(money + "?state=SENT");
            var waiting = officer.locator("main td a[href*='/payments/']");
            if (waiting.count() == 0) return;
            waiting.first().click();
            var name = officer.locator("h1").innerText();
            officer.fill("input[name=number]", Sheets.number(Integer.parseInt(name.replaceAll("\\D", ""))));
            var pad = officer.locator("canvas[data-sign]");
            pad.scrollIntoViewIfNeeded();
            var box = pad.boundingBox();
            officer.mouse().move(box.x + 40, box.y + 60);
            officer.mouse().down();
            officer.mouse().move(box.x + 160, box.y + 120);
            officer.mouse().move(box.x + 260, box.y + 50);
            officer.mouse().up();
            Pictures.take(officer, "console-cash-desk");
            Pictures.onAPhone(officer, "console-cash-desk-phone");
            confirm(officer, "form[action$='/handing'] button[type=submit]");
            assertThat(officer.locator("main")).containsText("领款收据");
            Pictures.take(officer, "console-receipt");
        }
    }
}
