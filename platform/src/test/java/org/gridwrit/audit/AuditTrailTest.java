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
import org.gridwrit.testing.WholeProgram;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
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
    Sealing sealing;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void empty() {
        jdbc.sql("truncate audit.entry, audit.unsealed, audit.link, audit.checkpoint, audit.look_day")
                .update();
    }

    @Test
    void theTrailIsReadNewestFirstAndPagesByKey() {
        audit.recordAll(wei, "451400", "task.plan", Collections.nCopies(60, CASE));
        audit.record(wei, "451400", "task.confirm", CASE);
        var first = trail.search(auditor, filter("451400", "task.", null, null), null);
        assertThat(first.rows()).hasSize(50);
        assertThat(first.rows().getFirst().action()).isEqualTo("task.confirm");
        var second = trail.search(auditor, filter("451400", "task.", null, null), first.next());
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
        assertThatThrownBy(() -> new AuditFilter("451400", null, null, null, null, today.minusDays(92), today))
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
        mvc.perform(get("/api/v1/audit")
                        .with(signedIn(account, Role.AUDITOR))
                        .param("city", "451400")
                        .param("kind", "CHANGE"))
                .andExpect(jsonPath("$.rows[0].action").value("task.plan"));
    }

    private static Actor auditorOf(String city) {
        return new Actor(new UUID(9, 9), "审计员", Role.AUDITOR, city, new Scope.None());
    }

    private AuditFilter filter(String city, @Nullable String action, @Nullable String actor, @Nullable UUID subject) {
        var record = subject == null ? null : "451400-" + subject;
        return AuditFilter.of(
                auditor, LocalDate.now(clock), new Asked(city, null, action, actor, record, null, null, null));
    }

    private AuditFilter ofKind(EntryKind kind) {
        return AuditFilter.of(
                auditor, LocalDate.now(clock), new Asked("451400", kind, null, null, null, null, null, null));
    }

    @Test
    void aKindOfLineIsFoundAsItIsCounted() {
        audit.record(wei, "451400", "task.plan", CASE);
        audit.look(wei, "451400", "task.look", CASE, "SERVE");
        audit.list(wei, "451400", "casefile.list", 50, "陆");
        audit.list(wei, "451400", "docket.export-rejects", 3, "x");
        audit.record(wei, "451400", "session.open", CASE);
        audit.record(wei, "451400", "overreach.role", CASE);
        for (var kind : EntryKind.values()) {
            var found = trail.search(auditor, ofKind(kind), null).rows().stream()
                    .filter(it -> !it.action().startsWith("audit."))
                    .toList();
            assertThat(found).isNotEmpty().allMatch(it -> EntryKind.of(it.action()) == kind);
        }
        var look = trail.search(auditor, ofKind(EntryKind.LOOK), null).rows().getFirst();
        assertThat(look.purpose()).isEqualTo("SERVE");
    }

    @Test
    void aListLeavesOneLineWithItsCountAndNothingOfWhatWasAskedFor() {
        audit.list(wei, "451400", "casefile.list", 50, "452122198003151232");
        audit.list(wei, "451400", "casefile.list", 7, "452122198003151232");
        audit.list(wei, "451400", "casefile.list", 0, "没有");
        var found = trail.search(auditor, filter("451400", "casefile.list", null, null), null)
                .rows();
        assertThat(found).extracting(Entry::records).containsExactly(7, 50);
        assertThat(found.getFirst().detail())
                .matches("[0-9a-f]{16}")
                .isEqualTo(found.getLast().detail());
    }

    @Test
    void whoReadsOrTakesAwayTheTrailIsOnIt() throws Exception {
        var account = Cast.open(accounts, "auditor-who-exports", Role.AUDITOR);
        audit.record(wei, "451400", "task.plan", CASE, "=HYPERLINK(1)");
        var csv = mvc.perform(get("/audit/entries.csv")
                        .with(signedIn(account, Role.AUDITOR))
                        .param("city", "451400"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF时间,").contains("韦法官,执行法官", ",task.plan,", ",'=HYPERLINK(1)");
        var xlsx = mvc.perform(get("/audit/entries.xlsx")
                        .with(signedIn(account, Role.AUDITOR))
                        .param("city", "451400"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(xlsx, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
        mvc.perform(get("/audit").with(signedIn(account, Role.AUDITOR)).param("city", "451400"))
                .andExpect(status().isOk());
        assertThat(trail.search(auditor, filter("451400", "audit.", null, null), null)
                        .rows())
                .extracting(Entry::action)
                .containsExactly("audit.list", "audit.export", "audit.export");
    }

    @Test
    void theOtherPagesShowTheirTables() throws Exception {
        var account = Cast.open(accounts, "auditor-of-pages", Role.AUDITOR);
        for (int i = 0; i < 5; i++) {
            audit.look(someone(i), "451400", "casefile.look", CASE, "");
        }
        audit.list(wei, "451400", "docket.export-rejects", 3, "x");
        sealing.forget();
        sealing.seal("451400");
        sealing.sign("451400", true);
        mvc.perform(get("/audit/anomalies")
                        .with(signedIn(account, Role.AUDITOR))
                        .param("city", "451400"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(CASE.toString())))
                .andExpect(content().string(containsString("韦法官")));
        mvc.perform(get("/audit/chain").with(signedIn(account, Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("崇左市")))
                .andExpect(content().string(containsString("第 1 号")));
    }

    private static Actor someone(int i) {
        return new Actor(new UUID(70, i), "某" + i, Role.OFFICER, "451400", new Scope.OfCourt("桂1481"));
    }
}
