package org.gridwrit.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;

/// The program of the phone without the program of the court: its store, its outbox and its conversation with the
/// court,
/// run in the browser they are made for. The tests stand in `src/test/resources/field`.
@Tag("browser")
class FieldUnitsTest {
    private static final String ORIGIN = "https://phone.test";
    private static final List<String> FILES = List.of("store", "outbox", "sync", "photo", "sketch", "frames", "ahead");

    static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> whatThePhoneDoesByItself() {
        return FILES.stream()
                .flatMap(file -> names(file).stream()
                        .map(name -> DynamicTest.dynamicTest(file + ": " + name, () -> run(file, name))));
    }

    @SuppressWarnings("unchecked")
    private static List<String> names(String file) {
        var page = page();
        try {
            return (List<String>) page.evaluate(
                    "file => import(`/tests/${file}.test.js`).then(() => import('/tests/harness.js')).then(it => it.names())",
                    file);
        } finally {
            page.context().close();
        }
    }

    private static void run(String file, String name) {
        var page = page();
        try {
            page.evaluate(
                    "([file, name]) => import(`/tests/${file}.test.js`).then(() => import('/tests/harness.js')).then(it => it.run(name))",
                    List.of(file, name));
        } catch (PlaywrightException failed) {
            throw new AssertionError(
                    String.valueOf(failed.getMessage())
                            .lines()
                            .limit(4)
                            .toList()
                            .toString(),
                    failed);
        } finally {
            page.context().close();
        }
    }

    private static Page page() {
        var page = chromium.phone(ORIGIN);
        page.context().route("**/*", FieldUnitsTest::answer);
        page.navigate("/");
        return page;
    }

    private static void answer(Route route) {
        var path = route.request().url().substring(ORIGIN.length());
        if (path.equals("/")) {
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody("<!DOCTYPE html><title>.</title>"));
            return;
        }
        var file = path.startsWith("/tests/") ? "field/" + path.substring(7) : "static" + path;
        try {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setBodyBytes(new ClassPathResource(file).getContentAsByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
