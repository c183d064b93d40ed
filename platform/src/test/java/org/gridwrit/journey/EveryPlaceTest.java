package org.gridwrit.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Page;
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
    @DisplayName("各个工作页面在办公电脑和手机上都能打开：没有脚本错误、没有缺失的文字、不需要左右滚动")
    void everyPlaceOpensWhole() {
        var officer = signIn(desk(), "wei");
        look(officer, "/console", "console-docket");
        look(officer, "/console/tasks?group=ANSWER", "console-answers");
        look(officer, "/figures", "figures");
        look(officer, "/console/grids", "console-grids");
        look(officer, "/console/grids?at=451481", "console-grids-county");
        look(officer, first(officer, "/console", "tbody a"), "console-case");
        var looks = first(officer, "/console", "tbody a") + "/looks";
        look(officer, looks, "console-looks");
        look(officer, "/account", "account");
        look(officer, "/sessions", "sessions");
        look(officer, "/tokens", "tokens");

        var liaison = signIn(desk(), "lu");
        look(liaison, "/console/imports", "console-imports");
        look(liaison, first(liaison, "/console/imports", "tbody a"), "console-import");
        look(liaison, "/console/routes", "console-doubtful");
        look(liaison, "/console/addresses", "console-addresses");
        look(liaison, "/console/learned-names", "console-learned-names");
        look(liaison, "/console/policy", "console-policy");

        var dispatcher = signIn(desk(), "huang");
        look(dispatcher, "/township", "township");
        look(dispatcher, "/township/vacancies", "township-vacancies");
        look(dispatcher, "/township/workers", "township-workers");
        look(dispatcher, "/township/cards", "township-cards");
        look(dispatcher, "/complaints/inbox", "complaints-inbox");
        look(dispatcher, "/complaints", "complaints");
        look(dispatcher, "/township/grids", "township-grids");
        look(dispatcher, first(dispatcher, "/township/grids", "tbody a"), "township-grid");
        look(dispatcher, "/township/devices", "township-phones");
        look(dispatcher, "/township/routes", "township-doubtful");
        look(dispatcher, "/township/addresses", "township-addresses");
        look(dispatcher, "/township/learned-names", "township-learned-names");

        look(signIn(desk(), "committee"), "/figures", "committee-figures");
        var auditor = signIn(desk(), "auditor");
        look(auditor, "/audit", "audit");
        look(auditor, "/audit/anomalies", "audit-anomalies");
        look(auditor, "/audit/chain", "audit-chain");
        var administrator = signIn(desk(), "admin");
        look(administrator, "/admin", "accounts");
        look(administrator, "/admin/holidays", "holidays");
        var security = signIn(desk(), "security");
        look(security, "/security?prefix=w", "security");
        look(security, "/admin/keys", "keys");
        look(security, "/admin/keys?language=en", "keys-english");
        security.navigate("/security?language=zh");

        var worker = signIn(listened(chromium.plainPhone("http://127.0.0.1:" + port)), "li");
        look(worker, "/field", "field-tasks");
        look(worker, first(worker, "/field", "a.errand"), "field-report");
        var pocket = signIn(phone(), "wei");
        look(pocket, "/console", "console-docket-phone");
        look(pocket, looks, "console-looks-phone");
        look(pocket, "/figures", "figures-phone");
        look(pocket, "/account", "account-phone");
        look(pocket, "/sessions", "sessions-phone");
        look(pocket, "/second-factor/enrolment", "enrolment-phone");
        look(pocket, "/tokens", "tokens-phone");
        look(signIn(phone(), "security"), "/admin/keys", "keys-phone");
        look(signIn(phone(), "huang"), "/township/cards", "township-cards-phone");
        look(phone(), "/complaints?about=DATA", "own-data-phone");
        look(desk(), "/complaints?about=DATA", "own-data");

        assertThat(complaints).isEmpty();
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
        mustFit(page, address);
        Pictures.take(page, picture);
        var size = page.viewportSize();
        page.setViewportSize(390, 844);
        mustFit(page, address + " on a phone");
        page.setViewportSize(size.width, size.height);
    }

    private void mustFit(Page page, String address) {
        boolean wide =
                (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        if (wide) complaints.add(address + ": wider than the screen");
    }
}
