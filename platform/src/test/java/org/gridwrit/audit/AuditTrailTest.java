package org.gridwrit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gridwrit.identity.Cast.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class AuditTrailTest {
    private static final UUID CASE = new UUID(1, 1);
    private final Actor wei = new Actor(new UUID(2, 2), "韦法官", Role.OFFICER, "451400", new Scope.OfCourt("桂1481"));
    private final Actor auditor = auditorOf("450000");

    @Autowired
    MockMvc mvc;

    @Autowired
    Audit audit;

    @Autowired
    AuditTrail trail;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate audit.entry").update();
    }

    @Test
    void theTrailIsReadNewestFirstAndPagesByKey() {
        audit.recordAll(wei, "451400", "task.plan", Collections.nCopies(60, CASE));
        audit.record(wei, "451400", "task.confirm", CASE);
        var first = trail.search(auditor, filter("451400", null, null, null), null);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.rows().getFirst().action()).isEqualTo("task.confirm");
        var second = trail.search(auditor, filter("451400", null, null, null), first.next());
        assertThat(second.rows()).hasSize(11);
        assertThat(second.next()).isNull();
    }

    @Test
    void whatIsLookedForNarrowsTheTrail() {
        audit.record(wei, "451400", "task.plan", CASE);
        audit.record(wei, "451400", "case.close", new UUID(3, 3));
        audit.record(wei, "450200", "task.plan", CASE);
        assertThat(trail.search(auditor, filter("451400", "task.", null, null), null)
                        .rows())
                .hasSize(1);
        assertThat(trail.search(auditor, filter("451400", null, "韦法官", null), null)
                        .rows())
                .hasSize(2);
        assertThat(trail.search(auditor, filter("451400", null, "陆书记员", null), null)
                        .rows())
                .isEmpty();
        assertThat(trail.search(auditor, filter("451400", null, null, CASE), null)
                        .rows())
                .hasSize(1);
    }

    @Test
    void aCitysAuditorReadsThatCityOnlyAndNobodyElseReadsAtAll() {
        assertThatThrownBy(() -> trail.search(auditorOf("451400"), filter("450200", null, null, null), null))
                .hasMessage("access.city");
        assertThatThrownBy(() -> trail.search(wei, filter("451400", null, null, null), null))
                .hasMessage("access.role");
    }

    @Test
    void aSearchCoversAQuarterAtMost() {
        var today = LocalDate.now(clock);
        assertThatThrownBy(() -> new AuditFilter("451400", null, null, null, today.minusDays(92), today))
                .isInstanceOf(Refusal.class)
                .hasMessage("audit.period");
    }

    @Test
    void anAuditorFindsItOnThePageAndAProgramInTheApi() throws Exception {
        var account = Cast.open(accounts, "auditor-of-region", Role.AUDITOR);
        audit.record(wei, "451400", "task.plan", CASE, "<b>bold</b>");
        mvc.perform(get("/audit").with(signedIn(account, Role.AUDITOR)).param("city", "451400"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("韦法官")))
                .andExpect(content().string(containsString("&lt;b&gt;bold")));
        mvc.perform(get("/api/v1/audit").with(signedIn(account, Role.AUDITOR)).param("city", "451400"))
                .andExpect(jsonPath("$.rows[0].action").value("task.plan"));
    }

    private static Actor auditorOf(String city) {
        return new Actor(new UUID(9, 9), "审计员", Role.AUDITOR, city, new Scope.None());
    }

    private AuditFilter filter(String city, @Nullable String action, @Nullable String actor, @Nullable UUID subject) {
        return AuditFilter.of(auditor, LocalDate.now(clock), city, action, actor, subject, null, null);
    }
}
