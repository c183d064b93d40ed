package org.gridwrit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

/// Opens every working place as the one who works there, on an office PC and on a phone.
@Tag("browser")
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gridwrit.data=target/every-place")
class EveryPlaceTest {
    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    Chromium chromium;
    final List<String> complaints = new ArrayList<>();

    @BeforeEach
    void open() {
        demo.make(Scale.COUNTY, 2026, true);
        chromium = new Chromium();
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("各个工作页面在办公电脑和手机上、白天和夜间都能打开：没有脚本错误、没有缺失的文字、不需要左右滚动，符合 WCAG 2.2 AA")
    void everyPlaceOpensWhole() {
        var officer = signIn(desk(), "wei");
        theCourt(officer);
        var file = first(officer, "/console", "tbody a");
        oneCase(officer, file);
        oneself(officer);
        theLiaison(signIn(desk(), "lu"));
        theTownship(signIn(desk(), "huang"));
        theOffices();
        thePhone(file);
        anybody();
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("法官的一天：案件清单筛选、存视图、批量改派和撤销、导出；两人写一份文书、签发、打印；调度板用键盘改派和撤销；询问、答复、致谢；术语说明；申请和批准行踪关注；终本；普法")
    void anOfficersDay() {
        var officer = signIn(desk(), "wei");
        WorkingDay.ofTheDocket(officer);
        WorkingDay.ofTheBoard(officer);
        WorkingDay.ofQuestions(officer, signIn(listened(chromium.plainPhone("http://127.0.0.1:" + port)), "li"));
        var task = first(officer, "/console/tasks", "tbody a[href*='/tasks/']");
        WorkingDay.ofPapers(officer, signIn(desk(), "lu"), first(officer, task, "aside a.case-number"));
        WorkingDay.ofWords(officer);
        WatchingAndEnding.ofWatches(officer, signIn(desk(), "president"));
        WatchingAndEnding.ofEndingForNow(officer);
        WatchingAndEnding.ofLectures(officer);
        assertThat(complaints).isEmpty();
    }

    private void theCourt(Page officer) {
        look(officer, "/console/day", "console-day");
        look(officer, "/console", "console-docket");
        look(officer, "/console/views", "console-views");
        look(officer, "/console/exports", "console-exports");
        look(officer, "/console/batches", "console-batches");
        look(officer, "/console/tasks?group=ANSWER", "console-answers");
        look(officer, "/console/board", "console-board");
        look(officer, "/console/board?at=451481", "console-board-county");
        look(officer, "/console/clocks", "console-clocks");
        look(officer, "/console/rechecks", "console-rechecks");
        look(officer, "/console/settlements", "console-settlements");
        look(officer, "/console/operations", "console-operations");
        look(officer, "/console/breaches", "console-breaches");
        look(officer, "/console/clues", "console-clues");
        look(officer, "/console/clues/yield", "console-clue-yield");
        look(officer, "/console/desk", "console-desk");
        look(officer, "/console/watches", "console-watches");
        look(officer, "/console/holds", "console-holds");
        look(officer, "/console/late-reports", "console-late");
        look(officer, "/console/receipts", "console-receipts");
        look(officer, "/console/services", "console-services-of-court");
        look(officer, "/figures/service", "figures-service");
        look(officer, first(officer, "/console/services?group=TRIED", "tbody a"), "console-service-tried");
        look(officer, "/petitions", "petitions");
        look(officer, "/petitions/new", "petition-new");
        look(officer, "/petition-signs", "petition-signs");
        look(officer, "/publicity", "publicity");
        look(officer, "/publicity/materials", "publicity-materials");
        look(officer, "/publicity/leaflets/refusal-crime", "publicity-leaflet");
        look(officer, "/figures", "figures");
        look(officer, "/figures?measure=CLUES_TOLD", "figures-clues");
        look(officer, "/figures?measure=LIVELIHOOD_FILED", "figures-livelihood");
        look(officer, "/figures?measure=TASKS_ASKED", "figures-answers");
        look(officer, "/figures/comparison?measure=TASKS_ASKED&by=MONTH", "figures-comparison");
        look(officer, "/figures/map?measure=TASKS_ASKED", "figures-map");
        look(officer, "/figures/funnel", "figures-funnel");
        look(officer, "/figures/CASES_HELPED/facts", "figure-facts");
        look(officer, "/console/grids", "console-grids");
        look(officer, "/console/training", "console-training");
        look(officer, "/console/training/requirements", "console-requirements");
        look(officer, "/console/training/coachings", "console-coachings");
        look(officer, "/console/grids?at=451481", "console-grids-county");
    }

    private void oneCase(Page officer, String file) {
        look(officer, file, "console-case");
        for (var part : List.of(
                "looks",
                "timeline",
                "standstill",
                "papers",
                "services",
                "talks",
                "settlements",
                "settlements/new",
                "clues",
                "operations",
                "commission",
                "surroundings",
                "breaches",
                "petitions",
                "conditions",
                "dossier")) {
            look(officer, file + "/" + part, "console-case-" + part.replace('/', '-'));
        }
        var task = first(officer, "/console/tasks", "tbody a[href*='/tasks/']");
        look(officer, task, "console-task");
        look(officer, task + "/reassignment", "console-reassignment");
    }

    private void oneself(Page officer) {
        look(officer, "/account", "account");
        look(officer, "/sessions", "sessions");
        look(officer, "/tokens", "tokens");
        look(officer, "/passkeys", "passkeys");
        look(officer, "/password", "password");
        look(officer, "/notices", "notices");
        look(officer, "/notices/settings", "notice-settings");
        look(officer, "/glossary", "glossary");
    }

    private void theLiaison(Page liaison) {
        look(liaison, "/console/imports", "console-imports");
        look(liaison, first(liaison, "/console/imports", "tbody a"), "console-import");
        look(liaison, "/console/routes", "console-doubtful");
        look(liaison, "/console/remembered", "console-remembered");
        look(liaison, "/console/addresses", "console-addresses");
        look(liaison, "/console/learned-names", "console-learned-names");
        look(liaison, "/console/policy", "console-policy");
        look(liaison, "/console/return-phrases", "console-return-phrases");
        look(liaison, "/console/paper-templates", "console-templates");
        look(liaison, "/console/paper-templates/ENTRUSTMENT", "console-template");
        look(liaison, "/console/liaisons", "console-liaisons");
        liaison.locator("input[name=tie]").first().check();
        liaison.locator("input[name=phone]").fill("0771-5551234");
        liaison.locator("form.card button[type=submit]").click();
        var tie = first(liaison, "/console/liaisons", "tbody a");
        look(liaison, tie, "console-liaison");
        look(liaison, tie + "/handover", "console-handover");
        liaison.navigate(tie);
        liaison.setViewportSize(390, 844);
        Pictures.take(liaison, "console-liaison-phone");
        liaison.navigate("/console/liaisons");
        Pictures.take(liaison, "console-liaisons-phone");
    }

    private void theTownship(Page dispatcher) {
        look(dispatcher, "/township", "township");
        look(dispatcher, "/township/board", "township-board");
        look(dispatcher, "/township/liaisons", "township-liaisons");
        look(dispatcher, first(dispatcher, "/township/liaisons", "tbody a"), "township-liaison");
        look(dispatcher, "/township/vacancies", "township-vacancies");
        look(dispatcher, "/township/workers", "township-workers");
        look(dispatcher, "/township/cards", "township-cards");
        look(dispatcher, "/township/training", "township-training");
        look(dispatcher, "/township/training/coachings", "township-coachings");
        look(dispatcher, "/complaints/inbox", "complaints-inbox");
        look(dispatcher, "/complaints", "complaints");
        look(dispatcher, "/township/grids", "township-grids");
        look(dispatcher, first(dispatcher, "/township/grids", "tbody a"), "township-grid");
        look(dispatcher, "/township/devices", "township-phones");
        look(dispatcher, "/township/parcels", "township-parcels");
        look(dispatcher, "/township/late-reports", "township-late");
        look(dispatcher, "/township/routes", "township-doubtful");
        look(dispatcher, "/township/addresses", "township-addresses");
        look(dispatcher, "/township/learned-names", "township-learned-names");
    }

    private void theOffices() {
        var committee = signIn(desk(), "committee");
        look(committee, "/figures", "committee-figures");
        look(committee, "/petition-signs", "committee-signs");
        var office = signIn(desk(), "petition");
        look(office, "/petitions", "petitions-of-office");
        look(office, first(office, "/petitions", "h2 a"), "petition-of-office");
        var auditor = signIn(desk(), "auditor");
        look(auditor, "/audit", "audit");
        look(auditor, "/audit/anomalies", "audit-anomalies");
        look(auditor, "/audit/chain", "audit-chain");
        look(auditor, "/audit/watches", "audit-watches");
        var administrator = signIn(desk(), "admin");
        look(administrator, "/admin", "accounts");
        look(administrator, "/admin/holidays", "holidays");
        look(administrator, "/admin/rates", "rates");
        look(administrator, "/admin/bank-prefixes", "bank-prefixes");
        look(administrator, "/admin/retention", "retention");
        look(administrator, "/admin/figures", "figures-health");
        look(administrator, "/admin/subjects", "subjects");
        aWebhook(administrator);
        look(administrator, "/admin/webhooks", "webhooks");
        Pictures.onAPhone(administrator, "webhooks-phone");
        var security = signIn(desk(), "security");
        look(security, "/security?prefix=w", "security");
        look(security, "/admin/keys", "keys");
        look(security, "/admin/keys?language=en", "keys-english");
        security.navigate("/security?language=zh");
    }

    private static void aWebhook(Page administrator) {
        administrator.navigate("/admin/webhooks");
        administrator.fill("input[name=whose]", "桂1481");
        administrator.fill("input[name=label]", "院内办公平台");
        administrator.fill("input[name=address]", "https://1.1.1.1/gridwrit");
        administrator.locator("input[name=kinds]").first().check();
        People.leave(
                administrator,
                () -> administrator
                        .locator("form.card button[type=submit]")
                        .last()
                        .click());
        Pictures.take(administrator, "webhook-made");
    }

    private void thePhone(String file) {
        var worker = signIn(listened(chromium.plainPhone("http://127.0.0.1:" + port)), "li");
        look(worker, "/field", "field-tasks");
        look(worker, first(worker, "/field", "a.errand"), "field-report");
        look(worker, "/field/card", "field-card");
        look(worker, "/field/training", "field-training");
        look(worker, "/field/training/courses/limits", "field-course");
        var pocket = signIn(phone(), "wei");
        look(pocket, "/console/day", "console-day-phone");
        look(pocket, "/console", "console-docket-phone");
        look(pocket, file + "/looks", "console-looks-phone");
        look(pocket, "/console/services", "console-services-of-court-phone");
        look(pocket, "/console/receipts", "console-receipts-phone");
        look(pocket, "/figures/service", "figures-service-phone");
        look(pocket, "/figures/comparison?measure=TASKS_ASKED&by=MONTH", "figures-comparison-phone");
        look(pocket, "/figures/funnel", "figures-funnel-phone");
        look(pocket, "/publicity", "publicity-phone");
        look(pocket, "/second-factor/enrolment", "enrolment-phone");
    }

    private void anybody() {
        look(phone(), "/complaints?about=DATA", "own-data-phone");
        var somebody = desk();
        look(somebody, "/complaints?about=DATA", "own-data");
        look(somebody, "/sign-in", "sign-in");
        look(somebody, "/card/offline", "card-offline");
    }

    private Page desk() {
        return listened(chromium.desk("http://127.0.0.1:" + port));
    }

    private Page phone() {
        return listened(chromium.phone("http://127.0.0.1:" + port));
    }

    private Page listened(Page page) {
        page.onConsoleMessage(it -> {
            if (it.type().equals("error")) complaints.add(page.url() + ": " + it.text());
        });
        page.onPageError(it -> complaints.add(page.url() + ": " + it));
        return page;
    }

    private static String first(Page page, String list, String link) {
        page.navigate(list);
        return page.locator(link).first().getAttribute("href");
    }

    private void look(Page page, String address, String picture) {
        var answer = page.navigate(address);
        if (answer.status() != 200) complaints.add(address + ": " + answer.status());
        if (page.locator("body").innerText().contains("??")) complaints.add(address + ": a text is missing");
        mustSuit(page, address);
        Pictures.take(page, picture);
        var size = page.viewportSize();
        page.setViewportSize(390, 844);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        mustSuit(page, address + " on a phone by night");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    private void mustSuit(Page page, String address) {
        boolean wide =
                (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (wide) complaints.add(address + ": wider than the screen");
        Axe.faults(page).forEach(it -> complaints.add(address + ": " + it));
    }
}
