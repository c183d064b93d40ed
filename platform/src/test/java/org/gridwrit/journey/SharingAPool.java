package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gridwrit.payout.Sheets;

/// 案款发放 The case the programme tells of, with invented people: 43.2 million from a sale, of which 9.945 million go to
/// 177
/// employees and more than three million to the bureau of social insurance.
final class SharingAPool {
    private static final int EMPLOYEES = 177;
    private static final long WAGES = 9_945_000_00;

    private SharingAPool() {}

    static void fromRosterToPlan(Page officer, Page president) {
        var casePage = officer.url();
        officer.locator("main a:text-is('打开执行款账')").click();
        officer.locator("main a:text-is('债权名册')").click();
        officer.locator("input[name=name]").fill("丰某公司破产债权名册");
        officer.locator("input[name=regime][value=BANKRUPTCY]").check();
        Pictures.take(officer, "console-rosters");
        leave(officer, () -> press(officer, "编制名册"));

        read(officer, Sheets.HEADINGS + "韦一," + Sheets.number(1) + ",工资,12000,6222021998000123458,,,,\n");
        assertThat(officer.locator("main")).containsText("有 1 行不对");
        assertThat(officer.locator("main")).containsText("校验位不对");
        Pictures.take(officer, "console-roster-faults");
        read(officer, roster());
        assertThat(officer.locator("main")).containsText("9,945,000.00");
        Pictures.take(officer, "console-roster");
        Pictures.onAPhone(officer, "console-roster-phone");
        officer.locator("main form[action$='/fixing'] button").click();
        leave(
                officer,
                () -> officer.locator("#confirmation button[value=yes]").first().click());

        officer.locator("main a:text-is('试算')").click();
        officer.locator("input[name=pool]").fill("43200000");
        officer.locator("input[name=brought]").fill("26000000");
        leave(
                officer,
                () -> officer.locator("form[action$='/reckoning'] button").click());
        assertThat(officer.locator("main")).containsText("3,062,517.36");
        Pictures.take(officer, "console-reckoning");
        Pictures.onAPhone(officer, "console-reckoning-phone");
        officer.locator("main form[action$='/plans'] button").click();
        leave(
                officer,
                () -> officer.locator("#confirmation button[value=yes]").first().click());
        assertThat(officer.locator("main")).containsText("待批准");

        president.navigate("/console/day");
        president.locator("main a:has-text('分配方案待批准')").click();
        president.locator("main .table a.case-number").first().click();
        president.locator("main form[action$='/approval'] button").click();
        leave(
                president,
                () -> president
                        .locator("#confirmation button[value=yes]")
                        .first()
                        .click());
        assertThat(president.locator(".page-head")).containsText("已批准");
        Pictures.take(president, "console-plan");
        Pictures.onAPhone(president, "console-plan-phone");
        var plan = president.url().replaceFirst("https?://[^/]+", "");
        PayingAPool.toTheReceipts(officer, president, plan);
        officer.navigate(casePage);
    }

    private static void read(Page officer, String sheet) {
        officer.locator("input[type=file]")
                .setInputFiles(new FilePayload("名册.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        leave(officer, () -> officer.locator("form[action$='/sheets'] button").click());
    }

    private static String roster() {
        var rows = new StringBuilder(Sheets.HEADINGS);
        rows.append("破产费用,,破产费用,612000.00,账户450014000101,,,,\n");
        rows.append("某银行凭祥支行,,有财产担保,31000000.00,账户450014000102,,厂房和土地,,\n");
        long left = WAGES;
        for (int n = 1; n <= EMPLOYEES; n++) {
            long wage = n == EMPLOYEES ? left : 39_000_00 + (n * 7919L % 33_000) * 100 + n;
            left -= wage;
            rows.append(String.format(
                    Locale.ROOT,
                    "职工%03d,%s,职工债权,%d.%02d,%s,,,,%n",
                    n,
                    Sheets.number(n),
                    wage / 100,
                    wage % 100,
                    n > EMPLOYEES - 2 ? "" : Sheets.card(n)));
        }
        rows.append("社会保险事业管理局,,社保和税款,3062517.36,账户450014000103,,,,\n");
        rows.append("某建材有限公司,,普通债权,6250000.00,账户450014000104,,,,\n");
        return rows.toString();
    }
}
