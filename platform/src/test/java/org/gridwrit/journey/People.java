package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/// What everybody does the same way.
final class People {
    static final String PASSWORD = "gridwrit-2026";

    private People() {}

    static Page signIn(Page page, String login) {
        page.navigate("/sign-in");
        page.fill("input[name=login]", login);
        page.fill("input[name=password]", PASSWORD);
        page.click(".door-form button[type=submit]");
        page.waitForURL(it -> !it.endsWith("/sign-in"));
        return page;
    }

    /// Presses what reads exactly so.
    static void press(Page page, String words) {
        page.locator(":is(button, a.button, summary):visible:text-is('" + words + "')")
                .first()
                .click();
    }

    /// Does what leads to another page, even one of the same address, and waits until that has come: what is asked next
    /// is not asked of the page before, and going on does not break off what was sent.
    static void leave(Page page, Runnable deed) {
        page.evaluate("document.documentElement.dataset.left = ''");
        deed.run();
        assertThat(page.locator("html[data-left]")).hasCount(0);
        // Its scripts too: a choice made before they run sends nothing.
        page.waitForLoadState();
    }
}
