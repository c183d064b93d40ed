package org.gridwrit.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.identity.Cast.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.factor.Factor;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Whoever is refused by a wall is on the trail and in the log, without a word of what was typed.
@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class OverreachTest {
    private static final UUID SOMEBODYS = UUID.fromString("01a229ed-74b8-702d-a3c6-5956dce91c3b");

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    Overreaches overreaches;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    UUID worker;
    UUID officer;

    @BeforeEach
    void twoPeople() {
        jdbc.sql("delete from identity.account").update();
        worker = Cast.open(accounts, "li", Role.WORKER);
        officer = Cast.open(accounts, "wei", Role.OFFICER);
    }

    record Line(String action, UUID subject, int records, String detail) {}

    @Test
    @DisplayName("网格员去看法院的案件：被拒绝，并记入审计和日志")
    void aRoleThatMayNotIsWrittenDown(CapturedOutput log) throws Exception {
        assertThat(status(get("/console/cases/451400-" + SOMEBODYS), worker, Role.WORKER))
                .isEqualTo(403);
        assertThat(lines(worker))
                .containsExactly(new Line("overreach.role", SOMEBODYS, 1, "GET /console/cases/* 127.0.0.1"));
        assertThat(log.getOut())
                .contains("A wall has held action=overreach.role account=" + worker + " role=WORKER request=GET");
    }

    @Test
    @DisplayName("用编号去看别的法院的案件：如同没有，但记入审计")
    void aRecordOutsideTheScopeIsWrittenDown() throws Exception {
        assertThat(status(get("/api/v1/cases/451400-" + SOMEBODYS), officer, Role.OFFICER))
                .isEqualTo(404);
        assertThat(lines(officer)).singleElement().satisfies(it -> {
            assertThat(it.action()).isEqualTo("overreach.record");
            assertThat(it.subject()).isEqualTo(SOMEBODYS);
            assertThat(it.detail()).startsWith("GET /api/v1/cases/{");
        });
    }

    @Test
    void anotherCourtsFiguresAreOutsideTheScope() throws Exception {
        assertThat(status(get("/api/v1/figures?court=桂1423"), officer, Role.OFFICER))
                .isEqualTo(403);
        assertThat(lines(officer)).extracting(Line::action).containsExactly("overreach.scope");
    }

    @Test
    void aFormWithoutItsTokenIsWrittenDown() throws Exception {
        mvc.perform(post("/sign-out").with(signedIn(officer, Role.OFFICER)).with(csrf().useInvalidToken()));
        assertThat(lines(officer)).extracting(Line::action).containsExactly("overreach.form");
    }

    @Test
    void aTokenThatOpensNothingAPhoneThatIsNotBoundAndTooManyTriesAreWrittenDown() throws Exception {
        var stranger = new UUID(0, 0);
        jdbc.sql("delete from identity.attempt").update();
        overreaches.tellRest();
        int before = lines(stranger).size();
        mvc.perform(get("/api/v1/cases").header("Authorization", "Bearer gw_" + "a".repeat(40)));
        for (int i = 0; i < 6; i++) {
            mvc.perform(post("/sign-in").with(csrf()).param("login", "li").param("password", "wrong"));
        }
        overreaches.tellRest();
        var told = lines(stranger).subList(before, lines(stranger).size());
        assertThat(told.stream().mapToInt(Line::records).sum()).isEqualTo(2);
        assertThat(told.getLast())
                .isEqualTo(new Line(
                        "overreach.proof",
                        told.getLast().subject(),
                        told.getLast().records(),
                        "POST /sign-in 127.0.0.1"));
        var signed = "{\"device\":\"" + SOMEBODYS + "\",\"signature\":\"AAAA\"}";
        mvc.perform(post("/device")
                .with(csrf())
                .with(Cast.signedIn(worker, Role.WORKER, Factor.PASSWORD))
                .contentType("application/json")
                .content(signed));
        assertThat(lines(worker)).extracting(Line::action).containsExactly("overreach.proof");
    }

    @Test
    void whatWasTypedIsNotWrittenDown(CapturedOutput log) throws Exception {
        status(get("/console/cases/罗小明/luoxiaoming/13877100123"), worker, Role.WORKER);
        assertThat(lines(worker)).singleElement().satisfies(it -> {
            assertThat(it.detail()).startsWith("GET /console/cases/*/*/* ");
        });
        assertThat(log.getOut()).doesNotContain("luoxiaoming").doesNotContain("13877100123");
    }

    @Test
    @DisplayName("两百次越权只占十一行，次数一次不少")
    void aFloodIsCountedAndDoesNotFillTheTrail() throws Exception {
        for (int i = 0; i < 200; i++) status(get("/admin"), worker, Role.WORKER);
        assertThat(lines(worker)).hasSize(Tally.ONE_BY_ONE);
        overreaches.tellRest();
        assertThat(lines(worker)).hasSize(Tally.ONE_BY_ONE + 1);
        assertThat(lines(worker).stream().mapToInt(Line::records).sum()).isEqualTo(200);
    }

    @Test
    void whatIsOnlyMissingOrMistypedIsNoOverreach() throws Exception {
        status(get("/api/v1/courts/桂9999"), officer, Role.OFFICER);
        status(get("/api/v1/cases?state=NONSENSE"), officer, Role.OFFICER);
        status(get("/nowhere"), officer, Role.OFFICER);
        assertThat(lines(officer)).isEmpty();
    }

    private int status(MockHttpServletRequestBuilder request, UUID account, Role role) throws Exception {
        return mvc.perform(request.with(signedIn(account, role)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<Line> lines(UUID account) {
        return new ArrayList<>(
                jdbc.sql("""
                select action, subject_id as subject, records, detail from audit.entry
                 where actor_id = :account and action like 'overreach.%' order by id
                """).param("account", account).query(Line.class).list());
    }
}
