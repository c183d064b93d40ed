package org.gridwrit.journey;

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
}
