package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.regex.Pattern;

/// A worker with the app in the hand. Taps are counted.
final class FieldPhone {
    static final String PIN = "604718";

    final Page page;
    int taps;

    FieldPhone(Page page) {
        this.page = page;
    }

    /// Signs in for the first time and chooses a PIN.
    static FieldPhone begin(Page page, String login) {
        signIn(page, login);
        page.locator("[data-pin=new] input[name=pin]").fill(PIN);
        page.locator("[data-pin=new] input[name=again]").fill(PIN);
        page.locator("[data-pin=new] button[type=submit]").click();
        return new FieldPhone(page).ready();
    }

    /// Where others have signed in meanwhile, that is said first.
    static void signIn(Page page, String login) {
        People.signIn(page, login);
        page.waitForURL(Pattern.compile("/sessions/news$|/field/app$"));
        if (page.url().endsWith("/sessions/news"))
            page.locator("form:has(input[value=true]) button").click();
        page.waitForURL(Pattern.compile("/field/app$"));
    }

    /// Opens the app again, as after the browser was closed.
    static FieldPhone open(Page page) {
        page.navigate("/field/app");
        page.locator("[data-pin=type] input[name=pin]").fill(PIN);
        page.locator("[data-pin=type] button[type=submit]").click();
        return new FieldPhone(page).ready();
    }

    FieldPhone ready() {
        assertThat(page.locator("body[data-ready] #main[data-screen=list] h1")).isVisible();
        return this;
    }

    /// The tab dies, without a word to the page, and is opened again.
    FieldPhone killed() {
        var context = page.context();
        page.close();
        return open(context.newPage());
    }

    /// All of the program is on the phone, and its service worker stands by.
    FieldPhone whole() {
        page.locator("body[data-whole]").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        return this;
    }

    void tap(Locator what) {
        taps++;
        what.click();
    }

    void tap(String selector) {
        tap(page.locator(selector).first());
    }

    void onScreen(String name) {
        assertThat(page.locator("#main[data-screen=" + name + "]")).isVisible();
    }

    void openTask(String id) {
        tap("a.errand[href='#/tasks/" + id + "']");
        onScreen("task");
    }

    /// What was handed over stays before the worker for its receipt; going back is no tap of reporting.
    void delivered(String receipt) {
        assertThat(page.locator("[data-receipt=" + receipt + "]")).isVisible();
        page.locator("a.back").click();
        onScreen("list");
    }

    /// Until the phone says that nothing is left on it.
    void everythingArrived() {
        assertThat(page.locator(".state-line.good[data-waiting='0']")).isVisible();
    }

    void keeps(int facts) {
        assertThat(page.locator(".state-line[data-waiting='" + facts + "']")).isVisible();
    }
}
