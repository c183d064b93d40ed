package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.journey.People.leave;
import static org.gridwrit.journey.People.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;

/// 法官的一天 What an officer does all day: the docket, papers, the board, questions – by key where there is one.
final class WorkingDay {
    private WorkingDay() {}

    /// 案件清单 Filtered, kept as a view, several worked at together and undone again, exported.
    static void ofTheDocket(Page officer) {
        officer.navigate("/console");
        leave(officer, () -> officer.locator("select[name=livelihood]").selectOption("WAGES"));
        assertThat(officer.locator("tbody tr").first()).containsText("工资");
        press(officer, "把当前条件存为视图");
        officer.locator("form[action*='/console/views'] input[name=name]").fill("工资案件");
        leave(officer, () -> press(officer, "保存"));
        officer.navigate("/console?all");
        leave(officer, () -> officer.locator(".tabs a:text-is('工资案件')").click());
        assertThat(officer.locator("tbody tr").first()).containsText("工资");
        officer.keyboard().press("j");
        officer.keyboard().press("Shift+X");
        assertThat(officer.locator("[data-count]")).containsText("已选");
        Pictures.take(officer, "console-docket-chosen");
        leave(officer, () -> press(officer, "改派网格员"));
        var grids = officer.locator("select[name=grid]");
        leave(
                officer,
                () -> grids.selectOption(
                        officer.locator("select[name=grid] option").nth(1).getAttribute("value")));
        assertThat(officer.locator("h2").first()).containsText(Pattern.compile("将变更 [1-9]\\d* 项"));
        Pictures.take(officer, "console-batch-preview");
        officer.locator("input[name=reason]").fill("网格员培训三天");
        leave(officer, () -> officer.locator("form.card button.primary").click());
        assertThat(officer.locator("[role=status].note")).containsText("已变更");
        Pictures.take(officer, "console-batch-done");
        leave(officer, () -> {
            press(officer, "撤销");
            agree(officer);
        });
        assertThat(officer.locator("[role=status].note")).containsText(Pattern.compile("已变更 [1-9]"));
        exports(officer);
    }

    private static void exports(Page officer) {
        officer.navigate("/console?livelihood=WAGES");
        press(officer, "导出案件清单");
        officer.fill("textarea[name=reason]", "院务会汇报欠薪案件");
        Pictures.take(officer, "console-export");
        var file = officer.waitForDownload(() -> press(officer, "导出"));
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(officer.locator(".busy-bar")).isHidden();
    }

    /// 文书 Drafted, written by two, issued, and as it lies in the printer.
    static void ofPapers(Page officer, Page liaison, String file) {
        officer.navigate(file + "/papers");
        leave(
                officer,
                () -> choice(officer, "协助执行事项委托")
                        .locator("button:text-is('起草')")
                        .first()
                        .click());
        var draft = officer.url();
        liaison.navigate(draft);
        var words = officer.locator("textarea[name=words]");
        var before = words.inputValue();
        words.fill(before + "\n请在走访时一并了解其近期去向。");
        assertThat(officer.locator("#preview")).containsText("一并了解其近期去向");
        liaison.locator("textarea[name=words]").fill(before + "\n请于本月内反馈。");
        var note = liaison.locator("#meanwhile [data-urgent]");
        assertThat(note).containsText("韦法官在");
        assertThat(note).isFocused();
        assertThat(note).isInViewport();
        assertThat(liaison.locator("#preview")).containsText("一并了解其近期去向");
        assertThat(liaison.locator("textarea[name=words]")).hasValue(Pattern.compile("请于本月内反馈"));
        Pictures.take(liaison, "console-paper-conflict");
        Pictures.onAPhone(liaison, "console-paper-conflict-phone");
        Pictures.take(officer, "console-paper-draft");
        leave(officer, () -> {
            press(officer, "签发");
            agree(officer);
        });
        assertThat(officer.locator(".page-head")).containsText("网执");
        Pictures.take(officer, "console-paper");
        officer.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(officer.locator(".masthead")).isHidden();
        assertThat(officer.locator(".leaf")).isVisible();
        officer.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    /// 调度板 By key alone: moved, shown, undone.
    static void ofTheBoard(Page officer) {
        officer.navigate("/console/board?at=451481100");
        var hand = officer.locator("[data-worker]:has(.board-move)").first();
        var name = hand.locator("h2").textContent();
        var task = hand.locator("[data-task] > a").first().textContent();
        hand.locator(".board-move").first().focus();
        leave(officer, () -> officer.keyboard().press("Enter"));
        Pictures.take(officer, "console-board-move");
        officer.locator("form.card button.primary").first().focus();
        leave(officer, () -> officer.keyboard().press("Enter"));
        assertThat(officer.locator(".board-undo")).containsText("已改派");
        Pictures.take(officer, "console-board-moved");
        officer.locator(".board-undo button").focus();
        leave(officer, () -> officer.keyboard().press("Enter"));
        assertThat(officer.locator(
                        "[data-worker]",
                        new Page.LocatorOptions().setHas(officer.locator("h2:has-text('" + name + "')"))))
                .containsText(task);
    }

    /// 询问与致谢 The officer asks back, the worker answers on the phone, the officer thanks.
    static void ofQuestions(Page officer, Page worker) {
        worker.navigate("/field");
        worker.locator("a.errand", new Page.LocatorOptions().setHasText("凭祥市人民法院"))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("已派发|已签收")))
                .first()
                .click();
        var errand = worker.url();
        if (worker.locator("button[name=outcome]").count() == 0) leave(worker, () -> press(worker, "签收"));
        worker.fill("textarea[name=words]", "邻居说近日在镇上打工");
        leave(worker, () -> press(worker, "未发现，直接提交"));
        officer.navigate(errand.replace("/field/", "/console/"));
        press(officer, "询问网格员");
        officer.locator("form[action*='/questions/'] textarea").fill("在哪个工地，多久回来一次？");
        leave(officer, () -> press(officer, "发出询问"));
        assertThat(officer.locator("#questions")).containsText("等待网格员答复");
        worker.navigate(errand);
        assertThat(worker.locator("main")).containsText("在哪个工地");
        worker.locator("form[action*='/questions/'] textarea").fill("在镇东新楼盘，周末回村");
        Pictures.take(worker, "field-question");
        leave(worker, () -> press(worker, "发送答复"));
        officer.navigate(errand.replace("/field/", "/console/"));
        assertThat(officer.locator("#questions")).containsText("周末回村");
        leave(officer, () -> press(officer, "致谢"));
        assertThat(officer.locator("#questions")).containsText("致谢。");
        officer.locator("#questions").scrollIntoViewIfNeeded();
        Pictures.take(officer, "console-questions");
        Pictures.onAPhone(officer, "console-questions-phone");
    }

    /// 术语 A word over a column says what it means, by key, and in the dark.
    static void ofWords(Page officer) {
        officer.navigate("/console?appearance=dark");
        assertThat(officer.locator("html")).hasCSS("color-scheme", "dark");
        var term = officer.locator("thead .term").first();
        term.focus();
        officer.keyboard().press("Enter");
        assertThat(officer.locator("#term-card")).containsText("案件终身不变的名字");
        Pictures.take(officer, "console-term");
        officer.keyboard().press("Escape");
        assertThat(officer.locator("#term-card")).isHidden();
        assertThat(term).isFocused();
        officer.navigate("/console?appearance=auto");
    }

    private static Locator choice(Page page, String kind) {
        return page.locator(".paper-choice:has(h3:has-text('" + kind + "'))");
    }

    private static void agree(Page page) {
        page.locator("#confirmation button[value=yes]").click();
    }
}
