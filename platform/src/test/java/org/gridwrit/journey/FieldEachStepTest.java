package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.gridwrit.journey.VisitStep.Errand;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The app and the real court, from end to end, with trouble at every step: the table of steps is [VisitStep].
class FieldEachStepTest extends FieldCourtSite {
    @Test
    @DisplayName("真实的法院：查物一事从列表到提交，每一步先断网、记下后再关掉浏览器，断网打开都还在；有网后法院各有一份")
    void whatThePhoneSaysItKeepsIsThereAfterEachStepWithoutANetwork() {
        var phone = begun();
        var task = dispatched(phone.page, Errand.PROPERTY.kind);
        for (var step : VisitStep.of(Errand.PROPERTY)) {
            var context = phone.page.context();
            context.setOffline(true);
            step.take(phone, task, Errand.PROPERTY);
            step.kept(phone);
            phone = phone.killed();
            assertThat(step.isThere(phone, task, Errand.PROPERTY))
                    .as(step + ", killed without a network")
                    .isTrue();
            context.setOffline(false);
        }
        isAtTheCourtOnce(phone, task, 1);
    }

    @Test
    @DisplayName("真实的法院：送达一事从列表到提交，每一步按下就断网、当场关掉浏览器；没记下的重做一次，法院只有一份，照片和签名都在")
    void whateverMomentTheTabDiesInTheReportArrivesOnce() {
        var phone = begun();
        var task = dispatched(phone.page, Errand.SERVICE.kind);
        for (var step : VisitStep.of(Errand.SERVICE)) {
            var context = phone.page.context();
            step.take(phone, task, Errand.SERVICE);
            context.setOffline(true);
            phone = phone.killed();
            if (!step.isThere(phone, task, Errand.SERVICE)) {
                step.take(phone, task, Errand.SERVICE);
                step.kept(phone);
                assertThat(step.isThere(phone, task, Errand.SERVICE))
                        .as(step + ", done again")
                        .isTrue();
            }
            context.setOffline(false);
        }
        isAtTheCourtOnce(phone, task, 2);
    }

    private FieldPhone begun() {
        var phone = FieldPhone.begin(chromium.phone(address()), "li");
        phone.whole().everythingArrived();
        return phone;
    }

    /// @return the task as the phone names it, with the city before it
    private static String dispatched(Page page, String kind) {
        var errand = page.locator(
                        ".errand",
                        new Page.LocatorOptions()
                                .setHas(page.locator("strong", new Page.LocatorOptions().setHasText(kind))))
                .filter(new Locator.FilterOptions().setHasText("已派发"))
                .first();
        return errand.getAttribute("href").substring("#/tasks/".length());
    }

    private void isAtTheCourtOnce(FieldPhone phone, String task, int files) {
        phone.everythingArrived();
        phone.page.evaluate("task => { location.hash = `#/tasks/${task}` }", task);
        assertThat(phone.page.locator("#main .page-head")).containsText("已反馈");
        phone.page.evaluate("() => { location.hash = '#/outbox' }");
        assertThat(phone.page.locator("[data-state=ARRIVED]")).hasCount(2);
        assertThat(phone.page.locator("[data-state=REFUSED]")).hasCount(0);
        assertThat(count("select count(*) from task.report where task_id = ?", task))
                .isOne();
        assertThat(count("select count(*) from task.fact where task_id = ? and kind in ('ACCEPT', 'REPORT')", task))
                .isEqualTo(2);
        assertThat(count("select count(*) from evidence.file where task_id = ?", task))
                .isEqualTo(files);
        assertThat(court.stored).as("nobody stood in for the court").isEmpty();
    }

    private long count(String sql, String task) {
        return jdbc.sql(sql)
                .param(UUID.fromString(task.substring(task.indexOf('-') + 1)))
                .query(Long.class)
                .single();
    }
}
