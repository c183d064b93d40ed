package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Page;

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
        page.navigate(petition.replaceAll("/petitions/.*", "/petitions"));
        Pictures.take(page, "petitions-of-court");
        Pictures.onAPhone(page, "petitions-of-court-phone");
    }
}
