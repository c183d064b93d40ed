package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
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

@Tag("browser")
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NoticeTest {
    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    Chromium chromium;
    String address;

    @BeforeEach
    void open() {
        demo.make(Scale.COUNTY, 2026, true);
        chromium = new Chromium();
        address = "http://127.0.0.1:" + port;
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("网格员一反馈，法官打开着的页面就有动静；通知只有一条，点开即到事项")
    void aReportShowsOnAPageThatIsOpenAndInTheInbox() {
        var officer = signIn(chromium.desk(address), "wei");
        officer.navigate("/console/tasks");
        assertThat(officer.locator("[data-live=open]")).isVisible();
        var other = officer.context().newPage();
        other.navigate("/console");
        assertThat(other.locator("[data-live=open]")).isVisible();

        report();

        assertThat(officer.locator("[data-live-news]")).hasText(Pattern.compile("[0-9]+ 项新进展"));
        assertThat(other.locator("[data-live-news]")).isVisible();
        assertThat(officer.locator(".inbox b")).isVisible();
        Pictures.take(officer, "live");

        officer.navigate("/notices");
        assertThat(officer.locator(".notice.unread").first()).containsText("有反馈等待确认");
        Pictures.take(officer, "notices");
        officer.setViewportSize(390, 844);
        fits(officer);
        Pictures.take(officer, "notices-phone");
        officer.setViewportSize(1366, 768);
        leave(
                officer,
                () -> officer.locator(".notice.unread .notice-open").first().click());
        officer.waitForURL(Pattern.compile("/console/tasks/451400-"));

        officer.navigate("/notices/settings");
        fits(officer);
        Pictures.take(officer, "notice-settings");
        officer.setViewportSize(390, 844);
        fits(officer);
        Pictures.take(officer, "notice-settings-phone");
        officer.locator("input[value='REPORT.PUSH']").uncheck();
        leave(officer, () -> press(officer, "保存设置"));
        assertThat(officer.locator("input[value='REPORT.PUSH']")).not().isChecked();
        officer.navigate("/notices/settings?language=en");
        assertThat(officer.locator("h1")).hasText("Notice settings");
    }

    @Test
    @DisplayName("空的通知页说明以后会有什么")
    void anEmptyInboxTeaches() {
        var auditor = signIn(chromium.desk(address), "auditor");
        auditor.navigate("/notices");
        assertThat(auditor.locator(".empty")).containsText("您的岗位目前没有需要通知的事项");
        var president = signIn(chromium.desk(address), "president");
        president.navigate("/notices");
        assertThat(president.locator(".empty")).containsText("还没有通知");
        Pictures.take(president, "notices-empty");
    }

    private void report() {
        var phone = signIn(chromium.plainPhone(address), "li");
        phone.locator("a.errand").first().click();
        // Whichever task is first: some are accepted already.
        phone.locator(":is(button:text-is('签收'), button[name=outcome])").first().waitFor();
        if (phone.locator("button[name=outcome]").count() == 0) press(phone, "签收");
        leave(
                phone,
                () -> phone.locator("button[name=outcome][value=NOT_FOUND]").click());
    }

    private static void fits(Page page) {
        org.assertj.core.api.Assertions.assertThat((boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isTrue();
    }
}
