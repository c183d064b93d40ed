package org.gridwrit.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Debian's Chromium, driven by Playwright; nothing is downloaded.
final class Chromium implements AutoCloseable {
    /// Where `./gridwrit test` finds or installs it.
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final Browser browser;

    /// A shared machine can be slow; a test must not take slowness for an error.
    private static final int PATIENCE = 60_000;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// As browsers more and more do: a frame of another site gets no cookie.
    private static final String NO_COOKIES_FOR_FRAMES = "--test-third-party-cookie-phaseout";

    /// The last list of what is turned off counts: Playwright's own turns off that each pair of sites has its storage.
    private static final String STORAGE_BY_SITE = "--disable-features=Translate";

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                installed()
                                        .orElseThrow(
                                                () -> new IllegalStateException(
                                                        "未找到 Chromium，请执行 apt-get install chromium / no Chromium; apt-get install chromium")))
                        .setArgs(ARGUMENTS));
    }

    static Optional<Path> installed() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    /// An office PC as courts have them.
    Page desk(String address) {
        return page(address, 1366, 768, false);
    }

    /// A cheap phone.
    Page phone(String address) {
        return page(address, 390, 844, true);
    }

    /// One whose owner stays with the pages that need no scripts.
    Page plainPhone(String address) {
        var context = context(options(address, 390, 844, true));
        context.addInitScript("sessionStorage.setItem('gridwrit-plain', 'yes')");
        return context.newPage();
    }

    Page phoneWithoutServiceWorkers(String address) {
        return context(options(address, 390, 844, true).setServiceWorkers(ServiceWorkerPolicy.BLOCK))
                .newPage();
    }

    /// A phone's own profile: frames of other sites get storage, but no cookie.
    Page frugalPhone(Path profile, String address) {
        var context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(installed().orElseThrow())
                                .setArgs(frugal(STORAGE_BY_SITE))
                                .setBaseURL(address)
                                .setLocale("zh-CN")
                                .setViewportSize(390, 844));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /// One that leaves no traces: frames of other sites get nothing at all.
    Page privatePhone(String address) {
        var strict = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed().orElseThrow())
                        .setArgs(frugal()));
        return strict.newContext(options(address, 390, 844, true)).newPage();
    }

    private static List<String> frugal(String... more) {
        return Stream.of(ARGUMENTS.stream(), Stream.of(NO_COOKIES_FOR_FRAMES), Stream.of(more))
                .flatMap(it -> it)
                .toList();
    }

    private Page page(String address, int width, int height, boolean touch) {
        return context(options(address, width, height, touch)).newPage();
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private static Browser.NewContextOptions options(String address, int width, int height, boolean touch) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(width, height)
                .setHasTouch(touch);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
