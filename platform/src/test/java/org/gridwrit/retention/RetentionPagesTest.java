package org.gridwrit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WholeProgram
@Import(Kept.class)
class RetentionPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Kept.Cases cases;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    private static final AtomicInteger OPENED = new AtomicInteger();

    private UUID president = new UUID(0, 0);

    @BeforeEach
    void aPresidentAndNothingElse() {
        jdbc.sql("truncate retention.hold, retention.run, casefile.casefile, task.task, intake.doubtful_route cascade")
                .update();
        president = Cast.open(accounts, login("holding-president"), Role.PRESIDENT);
    }

    @Test
    @DisplayName("院领导暂停删除一个案件，管理员看到今夜少删一件、保全一件，看不到案件和理由")
    void theAdministratorSeesHowManyAndNotWhom() throws Exception {
        var admin = Cast.open(accounts, login("retention-admin"), Role.ADMINISTRATOR);
        cases.closed(TODAY.minusYears(4), "PERFORMED");
        cases.closed(TODAY.minusYears(3).plusDays(10), "PERFORMED");
        assertThat(dueToday(page(admin, Role.ADMINISTRATOR, "/admin/retention")))
                .isEqualTo("1/2");

        var number = jdbc.sql("select number from casefile.casefile where closed_on = ?")
                .param(TODAY.minusYears(4))
                .query(String.class)
                .single();
        place(number, "检察监督调阅");

        var seen = page(admin, Role.ADMINISTRATOR, "/admin/retention");
        assertThat(dueToday(seen)).isEqualTo("0/1");
        assertThat(seen)
                .contains("桂1481")
                .doesNotContain("检察监督")
                .doesNotContain(number)
                .doesNotContain("欧阳");
    }

    @Test
    void aHoldIsShownToTheCourtAndReleased() throws Exception {
        place(Kept.NUMBER, "国家赔偿申请");
        var shown = page(president, Role.PRESIDENT, "/console/holds");
        assertThat(shown).contains("某人（身份号码已密封）", "国家赔偿申请", "保全中").doesNotContain(Kept.NUMBER);

        var id = shown.replaceAll("(?s).*/console/holds/([^/]+)/release.*", "$1");
        assertThat(send(president, Role.PRESIDENT, post("/console/holds/" + id + "/release"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(president, Role.PRESIDENT, "/console/holds?language=en"))
                .contains("Released")
                .doesNotContain("In force");
    }

    @Test
    void whatIsNoNumberIsRefusedWithWhatWouldBeRight() throws Exception {
        assertThat(hold("欧阳", "调阅").getContentAsString()).contains("18");
        assertThat(hold("（2010）桂1481执999999号", "调阅").getStatus()).isEqualTo(404);
        assertThat(hold(Kept.NUMBER, " ").getContentAsString()).contains("请写明保全的理由");
    }

    @Test
    void anErasedCaseSaysSo() throws Exception {
        var id = cases.closed(TODAY.minusYears(4), "PERFORMED");
        jdbc.sql("update casefile.party set name = '', address = '' where case_id = ?")
                .param(id.uuid())
                .update();
        assertThat(page(president, Role.PRESIDENT, "/console/cases/" + id)).contains("本案已过保存期限");
    }

    private static String login(String name) {
        return name + "-" + OPENED.incrementAndGet();
    }

    private void place(String what, String reason) throws Exception {
        assertThat(hold(what, reason).getStatus()).isEqualTo(302);
    }

    private MockHttpServletResponse hold(String what, String reason) throws Exception {
        return send(
                president,
                Role.PRESIDENT,
                post("/console/holds")
                        .param("what", what)
                        .param("reason", reason)
                        .param("until", "2027-01-01"));
    }

    /// Of closed cases: what goes tonight, and within thirty days.
    private static String dueToday(String page) {
        return page.replaceAll(
                "(?s).*已结案件的当事人.*?<td class=\"number\"[^>]*>(\\d+)</td>\\s*<td class=\"number\"[^>]*>(\\d+)</td>.*",
                "$1/$2");
    }

    private String page(UUID account, Role role, String path) throws Exception {
        var response = send(account, role, get(path));
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private MockHttpServletResponse send(UUID account, Role role, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(csrf()).with(signedIn(account, role)).accept("text/html"))
                .andReturn()
                .getResponse();
    }
}
