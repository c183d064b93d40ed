package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The steps of a visit as a worker takes them: what is done, when the phone says that it is kept, and whether it is
/// there
/// when the app is opened again. What is found and what is served have fields the other has not.
enum VisitStep {
    LIST,
    OPEN,
    ACCEPT,
    BEGIN,
    CLUE_KIND,
    CLUE_WORDS,
    WORDS,
    PHOTO,
    SIGNATURE,
    SEND;

    private static final String PLACE = "后院停着一辆农用车，桂F牌照";
    private static final String SAID = "本人在家，愿意配合";

    static List<VisitStep> of(Errand errand) {
        return Arrays.stream(values())
                .filter(it -> !errand.without.contains(it))
                .toList();
    }

    enum Errand {
        PROPERTY("查物", "PROPERTY_FOUND", Set.of(SIGNATURE)),
        SERVICE("送达", "SERVED", Set.of(CLUE_KIND, CLUE_WORDS));

        final String kind;
        final String outcome;
        final Set<VisitStep> without;

        Errand(String kind, String outcome, Set<VisitStep> without) {
            this.kind = kind;
            this.outcome = outcome;
            this.without = without;
        }
    }

    private boolean form() {
        return compareTo(BEGIN) >= 0;
    }

    void take(FieldPhone phone, String task, Errand errand) {
        var page = phone.page;
        go(page, this == LIST ? "/" : form() ? form(task, errand) : "/tasks/" + task);
        switch (this) {
            case LIST, OPEN, BEGIN -> {}
            case ACCEPT -> phone.tap("[data-accept]");
            case CLUE_KIND -> phone.tap("[data-value=VEHICLE]");
            case CLUE_WORDS -> page.locator("textarea[name=clueWords]").fill(PLACE);
            case WORDS -> page.locator("textarea[name=words]").fill(SAID);
            case PHOTO ->
                page.locator("[data-photo]").setInputFiles(new FilePayload("p.png", "image/png", TinyPicture.png()));
            case SIGNATURE -> sign(page);
            case SEND -> phone.tap("[data-send]");
        }
    }

    /// Waits until the phone says so.
    void kept(FieldPhone phone) {
        var page = phone.page;
        switch (this) {
            case LIST, OPEN, BEGIN -> {}
            case ACCEPT -> assertThat(page.locator("[data-outcome]").first()).isVisible();
            case CLUE_KIND, CLUE_WORDS, WORDS ->
                assertThat(page.locator("[data-saved=yes]")).isVisible();
            case PHOTO -> assertThat(page.locator(".shelf[data-count='1']")).isVisible();
            case SIGNATURE -> assertThat(page.locator(".shelf[data-count='2']")).isVisible();
            case SEND -> assertThat(page.locator("#main[data-screen=report]")).hasCount(0);
        }
    }

    boolean isThere(FieldPhone phone, String task, Errand errand) {
        var page = phone.page;
        go(page, this == SEND ? "/outbox" : form() ? form(task, errand) : this == LIST ? "/" : "/tasks/" + task);
        return switch (this) {
            case LIST -> page.locator("a[href='#/tasks/" + task + "']").count() == 1;
            case OPEN, BEGIN -> page.locator("#main h1").isVisible();
            case ACCEPT -> page.locator("[data-outcome]").count() > 0;
            case CLUE_KIND ->
                page.locator("[data-value=VEHICLE][aria-checked=true]").count() == 1;
            case CLUE_WORDS ->
                page.locator("textarea[name=clueWords]").inputValue().equals(PLACE);
            case WORDS -> page.locator("textarea[name=words]").inputValue().equals(SAID);
            case PHOTO -> files(page) == 1;
            case SIGNATURE -> files(page) == 2;
            // The acceptance and the report.
            case SEND -> page.locator("[data-fact]").count() == 2;
        };
    }

    private static String form(String task, Errand errand) {
        return "/tasks/" + task + "/report/" + errand.outcome;
    }

    private static void go(Page page, String address) {
        page.evaluate("address => { location.hash = address }", address);
        assertThat(page.locator("#main[data-address='" + address + "']")).isVisible();
    }

    private static int files(Page page) {
        return Integer.parseInt(page.locator(".shelf[data-count]").getAttribute("data-count"));
    }

    private static void sign(Page page) {
        page.locator(".pick:text-is('受送达人（代收人）签名')").click();
        var box = page.locator(".signing canvas").boundingBox();
        page.mouse().move(box.x + 40, box.y + 60);
        page.mouse().down();
        for (int n = 1; n < 6; n++) page.mouse().move(box.x + 40 + 20 * n, box.y + 60 + 10 * (n % 2));
        page.mouse().up();
        page.locator(".signing .primary").click();
    }
}
