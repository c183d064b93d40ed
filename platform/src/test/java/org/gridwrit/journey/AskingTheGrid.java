package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// 下一步问什么 The page of a case says which grid may be asked about what and by which figures, and the form it opens
/// knows where to go.
final class AskingTheGrid {
    private AskingTheGrid() {}

    static void fromTheCase(Page page) {
        var casePage = page.url();
        var card = page.locator("section.card", new Page.LocatorOptions().setHasText("下一步问什么"));
        assertThat(card).containsText("凌试样");
        assertThat(card).containsText("线索成效");
        card.scrollIntoViewIfNeeded();
        Pictures.take(page, "console-next-tasks");
        page.locator("main a:text-is('委托网格协助')").first().click();
        assertThat(page.locator("main")).containsText("连全村");
        page.locator("select[name=kind]").selectOption("INVESTIGATE");
        page.locator("textarea[name=words]").fill("问问在哪里务工，工资谁发");
        Pictures.take(page, "console-commission");
        Pictures.onAPhone(page, "console-commission-phone");
        page.locator("button:text-is('派发')").click();
        assertThat(page.locator("h1")).containsText("调查取证 · 凌试样");
        assertThat(page.locator("main")).containsText("问问在哪里务工");
        page.navigate(casePage);
    }
}
