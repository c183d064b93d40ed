package org.gridwrit.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// 下一步问什么 The page of a case says which grid may be asked about what and by which figures, and the form it opens
/// knows where to go.
final class AskingTheGrid {
    private AskingTheGrid() {}

    static void fromTheCase(Page page, JdbcClient jdbc) {
        var casePage = page.url();
        told(jdbc, "CROPS", 20, 18, 200_000_00);
        told(jdbc, "WAGES", 6, 3, 540_000_00);
        page.reload();
        var card = page.locator("section.card", new Page.LocatorOptions().setHasText("下一步问什么"));
        assertThat(card).containsText("凌试样");
        assertThat(card).containsText("网格员反馈 6 条，3 条属实（50%），平均每条到位 90,000.00 元");
        assertThat(card).containsText("种植");
        card.scrollIntoViewIfNeeded();
        Pictures.take(page, "console-next-tasks");
        card.locator("a:text-is('委托网格协助')").first().click();
        assertThat(page.locator("main")).containsText("连全村");
        assertThat(page.locator("select[name=kind]")).hasValue("INVESTIGATE");
        assertThat(page.locator("textarea[name=words]")).hasValue(Pattern.compile("问问在哪里务工.*"));
        Pictures.take(page, "console-commission");
        Pictures.onAPhone(page, "console-commission-phone");
        page.locator("button:text-is('派发')").click();
        assertThat(page.locator("h1")).containsText("调查取证 · 凌试样");
        assertThat(page.locator("main")).containsText("问问在哪里务工");
        page.navigate(casePage);
    }

    /// What grid workers of the town have told before, longer than a demonstration has been running.
    private static void told(JdbcClient jdbc, String kind, int claimed, int verified, long fen) {
        jdbc.sql("""
                insert into clue.tally (city_code, court_code, kind, town_code, source, claimed, verified, unfounded, acted,
                  recovered, amount_fen)
                values ('451400', '桂1481', :kind, '451481100', 'WORKER', :claimed, :verified, 0, :verified, :verified, :fen)
                on conflict do nothing
                """)
                .param("kind", kind)
                .param("claimed", claimed)
                .param("verified", verified)
                .param("fen", fen)
                .update();
    }
}
