package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;
import static org.gridwrit.journey.People.signIn;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.gridwrit.dossier.Checked;
import org.gridwrit.dossier.SealedFiles;
import org.gridwrit.seal.Signatures;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@Tag("browser")
@DirtiesContext
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DocketToFigureTest {
    private static final String FOUND_CASE = "（2024）桂1481执9001号";
    private static final String DOUBTFUL_CASE = "（2024）桂1481执9002号";
    private static final String DOCKET = """
            案号,立案日期,承办法官,案由,涉民生类别,执行标的额,申请执行人,被执行人,证件类型,证件号码,住址,联系电话,协助事项,备注
            （2024）桂1481执9001号,2024-03-05,韦法官,追索劳动报酬纠纷,工资,"23,500.00",蒙试样,凌试样,,,广西凭祥市凭祥镇连全村三队12号,,查人,在家多为傍晚
            （2024）桂1481执9002号,2024-03-06,韦法官,民间借贷纠纷,,8万元,蒙试样,邓试样,,,凭祥镇,,查人,
            （2024）桂1402执9003号,2024-03-07,韦法官,民间借贷纠纷,,1000,蒙试样,农试样,,,凭祥市凭祥镇连全村,,查人,
            （2024）桂1481执9004号,2024-13-07,韦法官,民间借贷纠纷,,一千,蒙试样,黄试样,,,凭祥市凭祥镇连全村,,查人,
            """;

    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    @Autowired
    Signatures signatures;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

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
    @DisplayName("从导入清单到统计数字：导入、定位、派发、走访反馈、法官确认，数字变化并能打开到案件")
    void aDocketBecomesAFigureThatOpensItsCase() {
        var liaison = signIn(chromium.desk(address), "lu");
        dispatchesAtOnce(liaison);
        importsADocket(liaison);
        settlesADoubtfulAddress(liaison);

        var before = personsFound(liaison);
        workerFindsTheDebtor();
        assertThat(personsFound(liaison))
                .as("nothing counts before the officer confirms")
                .isEqualTo(before);

        var officer = signIn(chromium.desk(address), "wei");
        confirms(officer);

        figureGrowsTo(officer, before + 1);
        officer.locator("a.figure[href*='/PERSONS_FOUND/']").click();
        assertThat(officer.locator("main")).containsText(FOUND_CASE);
        officer.locator("a.case-number", new Page.LocatorOptions().setHasText(FOUND_CASE))
                .click();
        assertThat(officer.locator("h1")).containsText(FOUND_CASE);
        var casePage = officer.url();
        readsTheWholeCase(officer);
        handsItOver(officer);
        seesWhatWasDoubtful(officer);
        officer.navigate(casePage);
        Serving.refusedAndLeft(officer);
        officer.navigate(casePage);
        FollowingAClue.fromClaimToMoney(officer);
        AskingTheGrid.fromTheCase(officer, jdbc);
        MoneyOfACase.comesAndGoes(officer, signIn(chromium.desk(address), "president"));
        OfferingAReward.fromApplicationToAnswer(officer);
        FollowingAClue.onTheSpot(officer);
        officer.navigate(casePage);
        FollowingAClue.aroundTheHome(officer);
        officer.navigate(casePage);
        SharingAPool.fromRosterToPlan(officer, signIn(chromium.desk(address), "president"));
        officer.navigate(casePage);
        SettlingACase.fromTheTalkToTheRemedy(officer);
        officer.navigate(casePage);
        ComingToTheCourt.fromComingToComingAgain(officer);
        officer.navigate(casePage);
        MoneyOfACase.ends(officer);
    }

    void readsTheWholeCase(Page page) {
        Pictures.take(page, "console-case-file");
        page.locator("#timeline .tabs a:text-is('走访与反馈')").click();
        assertThat(page.locator("#timeline .tabs a[aria-current]")).hasText("走访与反馈");
        assertThat(page.locator("#timeline .timeline > li")).hasCount(1);
        assertThat(page.locator("#timeline")).containsText("傍晚在家");
        assertThat(page.locator("#timeline")).containsText("找到本人");
        var size = page.viewportSize();
        page.setViewportSize(390, 844);
        page.locator("#timeline").scrollIntoViewIfNeeded();
        Pictures.take(page, "console-case-file-phone");
        page.setViewportSize(size.width, size.height);

        press(page, "为什么没有进展");
        assertThat(page.locator("main")).containsText("民事诉讼法解释第四百八十二条");
        assertThat(page.locator("main")).containsText("傍晚在家");
        Pictures.take(page, "console-standstill");
        page.setViewportSize(390, 844);
        Pictures.take(page, "console-standstill-phone");
        page.setViewportSize(size.width, size.height);
        page.goBack();
    }

    void seesWhatWasDoubtful(Page page) {
        page.navigate("/console?q=9002");
        page.locator("a.case-number", new Page.LocatorOptions().setHasText(DOUBTFUL_CASE))
                .click();
        assertThat(page.locator("#timeline")).containsText("住址待确定：邓试样");
        assertThat(page.locator("#timeline")).containsText("住址已确定：邓试样");
        press(page, "为什么没有进展");
        assertThat(page.locator("main")).containsText("住址已确定：邓试样");
    }

    void handsItOver(Page page) {
        press(page, "导出密封卷宗");
        page.selectOption("select[name=purpose]", "HIGHER_COURT");
        page.fill("textarea[name=words]", "中院（2026）1号函");
        Pictures.take(page, "console-dossier");
        var file = page.waitForDownload(() -> press(page, "导出密封卷宗"));
        assertThat(file.suggestedFilename()).contains("桂1481执9001号").endsWith(".zip");
        assertThat(checked(file.path()).findings()).isEmpty();
    }

    private Checked checked(Path file) {
        try {
            return new SealedFiles(signatures::publicKey).check(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void dispatchesAtOnce(Page page) {
        page.navigate("/console/policy");
        page.check("input[name=automatic][value=true]");
        leave(page, () -> press(page, "保存"));
    }

    void importsADocket(Page page) {
        page.navigate("/console/imports");
        page.setInputFiles(
                "input[type=file]", new FilePayload("清单.csv", "text/csv", DOCKET.getBytes(StandardCharsets.UTF_8)));
        press(page, "导入");
        assertThat(page.locator("#progress .chip.good")).isVisible(patience());
        press(page, "查看退回原因");
        assertThat(page.locator("main")).containsText("只接收");
        assertThat(page.locator("main")).containsText("不是金额");
    }

    void settlesADoubtfulAddress(Page page) {
        page.navigate("/console/routes");
        var card = page.locator("article.card", new Page.LocatorOptions().setHasText(DOUBTFUL_CASE));
        card.locator("input[type=search]").fill("竹山");
        card.locator(".villages button", new Locator.LocatorOptions().setHasText("竹山"))
                .first()
                .click();
        assertThat(page.locator("article.card", new Page.LocatorOptions().setHasText(DOUBTFUL_CASE)))
                .hasCount(0);
    }

    void workerFindsTheDebtor() {
        var phone = signIn(chromium.plainPhone(address), "li");
        phone.locator("section.card", new Page.LocatorOptions().setHasText("凌某"))
                .locator("a.errand")
                .first()
                .click();
        assertThat(phone.locator("main")).not().containsText("凌试样");
        press(phone, "签收");
        assertThat(phone.locator("h1")).containsText("凌试样");
        phone.fill("textarea[name=words]", "傍晚在家，本人表示本周到法院");
        leave(phone, () -> phone.locator("button[name=outcome][value=FOUND]").click());
        phone.waitForURL(Pattern.compile("/field"));
    }

    void confirms(Page page) {
        page.navigate("/console/tasks?group=ANSWER");
        page.locator("tr", new Page.LocatorOptions().setHasText("凌试样"))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("main")).containsText("傍晚在家");
        press(page, "确认反馈");
        assertThat(page.locator(".page-head .chip")).containsText("已确认");
    }

    int personsFound(Page page) {
        page.navigate("/figures");
        return Integer.parseInt(page.locator("a.figure[href*='/PERSONS_FOUND/'] strong")
                .textContent()
                .replace(",", "")
                .strip());
    }

    /// Figures follow after commit; a person would reload as well.
    void figureGrowsTo(Page page, int expected) {
        for (int tries = 0; tries < 240 && personsFound(page) != expected; tries++) page.waitForTimeout(250);
        assertThat(personsFound(page)).isEqualTo(expected);
    }

    static com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions patience() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions().setTimeout(60_000);
    }
}
