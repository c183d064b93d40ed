package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.gridwrit.journey.People.leave;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.gridwrit.shared.Times;

/// 行踪关注、终本、宣传普法 What a court asks for and its president approves, ends for now, and puts on record.
final class WatchingAndEnding {
    private WatchingAndEnding() {}

    static void ofWatches(Page officer, Page president) {
        officer.navigate("/console/tasks?group=ANSWER");
        officer.locator("tbody a[href*='/tasks/']").last().click();
        officer.locator("summary:has-text('申请行踪关注')").click();
        var form = officer.locator("form[action*='watch']").first();
        form.locator("textarea").fill("判决书要当面送达，本人常夜里回村");
        form.locator("input[type=date]")
                .fill(LocalDate.now(Times.CHINA).plusDays(10).toString());
        leave(officer, () -> form.locator("button[type=submit]").click());
        assertThat(officer.locator("body")).containsText("等待院领导批准");
        president.navigate("/console/watches");
        president.locator("main button:text-is('批准')").first().click();
        leave(
                president,
                () -> president
                        .locator("#confirmation button[value=yes]")
                        .first()
                        .click());
        assertThat(president.locator("main .card").first()).containsText("关注中");
    }

    /// Every condition with its evidence, and nothing before the last one.
    static void ofEndingForNow(Page officer) {
        officer.navigate("/console?clock=SIX_MONTHS_OVER");
        var file = officer.locator("tbody a.case-number").first().getAttribute("href");
        officer.navigate(file + "/conditions");
        var conditions = officer.locator("main article.card");
        for (int i = 0; i < conditions.count(); i++) {
            var one = conditions.nth(i);
            one.locator("summary").click();
            one.locator("input[name=words]").fill("正卷第" + (i + 11) + "页");
            one.locator("button[type=submit]").click();
            assertThat(one.locator(".chip.good")).isVisible();
        }
        officer.navigate(file + "/closing?way=TERMINATED_FOR_NOW");
        officer.locator("main button:text-is('结案')").click();
        leave(
                officer,
                () -> officer.locator("#confirmation button[value=yes]").first().click());
        assertThat(officer.locator(".page-head").first()).containsText("结案");
        officer.navigate("/console/rechecks");
        assertThat(officer.locator("tbody")).containsText("0 / 10 次");
        Pictures.take(officer, "console-rechecks-one");
    }

    static void ofLectures(Page officer) {
        officer.navigate("/publicity");
        officer.locator("input[name=place]").fill("凭祥镇");
        officer.locator("input[name=venue]").fill("镇文化广场");
        officer.locator("input[name=heads]").fill("35");
        officer.locator("input[name=speakers]").fill("韦法官");
        officer.locator("form[action='/publicity/lectures'] button[type=submit]")
                .click();
        assertThat(officer.locator("main")).containsText("镇文化广场");
    }
}
