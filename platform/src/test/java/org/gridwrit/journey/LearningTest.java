package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.press;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
class LearningTest {
    private static final String HEADINGS = "案号,立案日期,承办法官,案由,涉民生类别,执行标的额,申请执行人,被执行人,证件类型,证件号码,住址,联系电话,协助事项,备注\n";

    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    Chromium chromium;
    String address;

    @BeforeEach
    void open() {
        demo.make(Scale.COUNTY, 2026, false);
        chromium = new Chromium();
        address = "http://127.0.0.1:" + port;
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("名录中没有的屯：确定两次之后，第三次导入自动定位；撤销之后重新询问")
    void aHamletIsLearnedFromTwoDecisionsAndUnlearnedByOne() {
        var liaison = signIn(chromium.desk(address), "lu");
        imports(liaison, 9101, "凭祥市凭祥镇大榕树屯1号");
        asksWhy(liaison, "大榕树屯1号");
        settles(liaison, "大榕树屯1号", "连全");
        imports(liaison, 9102, "凭祥市凭祥镇大榕树屯2号");
        settles(liaison, "大榕树屯2号", "连全");

        imports(liaison, 9103, "凭祥市凭祥镇大榕树屯3号");
        liaison.navigate("/console/routes");
        assertThat(waiting(liaison, "大榕树屯3号")).hasCount(0);
        liaison.navigate("/console/tasks");
        assertThat(liaison.locator("main")).containsText("9103号");

        unlearns(liaison);
        imports(liaison, 9104, "凭祥市凭祥镇大榕树屯4号");
        liaison.navigate("/console/routes");
        assertThat(waiting(liaison, "大榕树屯4号")).hasCount(1);
    }

    @Test
    @DisplayName("地址解读：说明读作哪个村、依据哪些字、把握几分，并在县区图上标出；地址不进入网址；手机和键盘都能用")
    void anAddressIsExplainedAndStandsInNoUrl() {
        var desk = signIn(chromium.desk(address), "lu");
        var complaints = new ArrayList<String>();
        desk.onConsoleMessage(it -> {
            if (it.type().equals("error")) complaints.add(it.text());
        });
        desk.navigate("/console/addresses");
        desk.locator("textarea[name=address]").focus();
        desk.keyboard().type("广西凭祥市凭祥镇连全村三队12号");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".verdict")).containsText("连全村");
        assertThat(desk.locator(".county.certain")).hasCount(1);
        assertThat(desk.locator(".piece.township").first()).hasText("凭祥镇");
        assertThat(desk.url()).doesNotContain("%").endsWith("/console/addresses");
        Pictures.take(desk, "address-explanation");

        asks(desk, "平安村12号", "4501");
        assertThat(desk.locator(".verdict")).containsText("处可能");
        Pictures.take(desk, "address-choice");
        asks(desk, "凭".repeat(10_000), "");
        assertThat(desk.locator("main")).containsText("9,600 个字没有读");
        assertThat(complaints)
                .as("of the browser, also about the Content-Security-Policy")
                .isEmpty();

        var phone = signIn(chromium.phone(address), "huang");
        phone.navigate("/township/addresses");
        asks(phone, "凭祥市凭祥镇北大路社区5号", "451481");
        assertThat(phone.locator(".verdict")).containsText("北大路");
        assertThat((boolean) phone.evaluate("document.documentElement.scrollWidth > innerWidth"))
                .as("wider than the screen")
                .isFalse();
        Pictures.take(phone, "address-explanation-phone");
    }

    void asks(Page page, String what, String seat) {
        page.fill("textarea[name=address]", what);
        page.selectOption("select[name=context]", seat);
        press(page, "解读");
    }

    void imports(Page page, int number, String where) {
        var row = "（2024）桂1481执%d号,2024-03-05,韦法官,民间借贷纠纷,,8万元,蒙试样,邓试样,,,%s,,查人,\n".formatted(number, where);
        page.navigate("/console/imports");
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("清单.csv", "text/csv", (HEADINGS + row).getBytes(StandardCharsets.UTF_8)));
        press(page, "导入");
        assertThat(page.locator("#progress .chip.good")).isVisible(DocketToFigureTest.patience());
    }

    void asksWhy(Page page, String where) {
        page.navigate("/console/routes");
        waiting(page, where).locator("button", text("为什么？")).click();
        assertThat(page.locator(".verdict")).containsText("村名不在名录中");
        assertThat(page.locator("main")).containsText("系统会学得这个地名");
    }

    void settles(Page page, String where, String village) {
        page.navigate("/console/routes");
        var card = waiting(page, where);
        card.locator("input[type=search]").fill(village);
        card.locator(".villages button", text(village)).first().click();
        assertThat(waiting(page, where)).hasCount(0);
    }

    void unlearns(Page page) {
        page.navigate("/console/learned-names");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("大榕树屯")))
                .containsText("启用");
        Pictures.take(page, "learned-names");
        page.locator("a", new Page.LocatorOptions().setHasText("大榕树屯")).click();
        Pictures.take(page, "learned-name");
        page.locator("button.danger", new Page.LocatorOptions().setHasText("撤销"))
                .first()
                .click();
        page.locator("#confirmation button[value=yes]").click();
        assertThat(page.locator(".facts .chip")).hasText("已撤销");
        assertThat(page.locator(".facts")).containsText("陆");
    }

    private static Locator waiting(Page page, String where) {
        return page.locator("article.card", new Page.LocatorOptions().setHasText(where));
    }

    private static Locator.LocatorOptions text(String words) {
        return new Locator.LocatorOptions().setHasText(words);
    }
}
