package org.gridwrit.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.identity.Accounts;
import org.gridwrit.identity.Cast;
import org.gridwrit.identity.Visit;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class SessionsTest {
    private static final String WINDOWS =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    Visit office;

    @BeforeEach
    void nobody() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.attempt").update();
        jdbc.sql("delete from public.spring_session").update();
        Cast.open(accounts, "wei", Role.OFFICER);
        office = new Visit(mvc, "10.0.0.1");
    }

    @Test
    void everySignInIsListedAndCanBeEndedFromElsewhere() throws Exception {
        office.send(post("/sign-in")
                .header("User-Agent", WINDOWS)
                .param("login", "wei")
                .param("password", Cast.PASSWORD));
        var home = new Visit(mvc, "10.0.0.2");
        home.signIn("wei");
        var page = office.look("/sessions").getContentAsString();
        assertThat(page).contains("Chrome · Windows", "10.0.0.1", "10.0.0.2");
        var other = jdbc.sql("select id from identity.session where address = '10.0.0.2'")
                .query(UUID.class)
                .single();
        office.send(post("/sessions/{id}/end", other));
        assertThat(home.goes("/console")).isEqualTo("/sign-in");
        assertThat(office.look("/console").getStatus()).isEqualTo(200);
    }

    @Test
    void endingTheOthersLeavesThisOne() throws Exception {
        office.signIn("wei");
        var home = new Visit(mvc, "10.0.0.2");
        home.signIn("wei");
        office.send(post("/sessions/others/end"));
        assertThat(home.goes("/console")).isEqualTo("/sign-in");
        assertThat(office.look("/console").getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyEndsAnothersSession() throws Exception {
        Cast.open(accounts, "lu", Role.LIAISON);
        office.signIn("wei");
        var lu = new Visit(mvc, "10.0.0.2");
        lu.signIn("lu");
        var weis = jdbc.sql("select id from identity.session where address = '10.0.0.1'")
                .query(UUID.class)
                .single();
        assertThat(lu.send(post("/sessions/{id}/end", weis)).getStatus()).isEqualTo(404);
        assertThat(office.look("/console").getStatus()).isEqualTo(200);
    }

    @Test
    void aSessionEndsAfterAnHourWithoutAnythingAndAfterTwelveInAnyCase() throws Exception {
        office.signIn("wei");
        jdbc.sql("update identity.session set seen_at = seen_at - interval '61 minutes'")
                .update();
        assertThat(office.goes("/console")).isEqualTo("/sign-in");
        office.signIn("wei");
        jdbc.sql("update identity.session set started_at = started_at - interval '721 minutes'")
                .update();
        assertThat(office.goes("/console")).isEqualTo("/sign-in");
        assertThat(jdbc.sql("select end_reason from identity.session order by started_at")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("IDLE", "TOO_LONG");
    }

    @Test
    void aNewBrowserIsToldOfAtTheNextSignIn() throws Exception {
        assertThat(office.signIn("wei").getRedirectedUrl()).isEqualTo("/console/day");
        var thief = new Visit(mvc, "10.6.6.6");
        assertThat(thief.signIn("wei").getRedirectedUrl()).isEqualTo("/console/day");
        office.send(post("/sign-out"));
        assertThat(office.signIn("wei").getRedirectedUrl()).isEqualTo("/sessions/news");
        assertThat(office.look("/sessions/news").getContentAsString()).contains("10.6.6.6");
        assertThat(office.send(post("/sessions/news").param("me", "false")).getRedirectedUrl())
                .isEqualTo("/password");
        assertThat(thief.goes("/console")).isEqualTo("/sign-in");
        office.send(post("/sign-out"));
        assertThat(office.signIn("wei").getRedirectedUrl()).isEqualTo("/console/day");
    }

    @Test
    void lookingAtPagesWritesTheSessionNoMoreThanOnceAMinute() throws Exception {
        office.signIn("wei");
        office.look("/console");
        var before = version();
        for (int i = 0; i < 5; i++)
            assertThat(office.look("/console").getStatus()).isEqualTo(200);
        assertThat(version()).isEqualTo(before);
        jdbc.sql("update public.spring_session set last_access_time = last_access_time - 61000")
                .update();
        before = version();
        office.look("/console");
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void guessingFromElsewhereDoesNotCloseTheDoorForABrowserThatIsKnown() throws Exception {
        office.signIn("wei");
        office.send(post("/sign-out"));
        var neighbour = new Visit(mvc, "10.0.0.1");
        for (int i = 0; i < 6; i++) neighbour.signIn("wei", "wrong" + i);
        assertThat(neighbour.signIn("wei").getRedirectedUrl()).isEqualTo("/sign-in?wait");
        assertThat(office.signIn("wei").getRedirectedUrl()).doesNotContain("wait");
    }

    /// Which version of the two rows this is: every write makes another.
    private String version() {
        return jdbc.sql("""
                        select (select xmin::text from public.spring_session) || ' ' ||
                               (select xmin::text from identity.session where ended_at is null)
                        """).query(String.class).single();
    }
}
