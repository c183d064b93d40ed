package org.gridwrit.naughty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.demo.DemoData;
import org.gridwrit.demo.Scale;
import org.gridwrit.identity.Accounts;
import org.gridwrit.shared.Times;
import org.gridwrit.testing.TestDatabase;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Sends what is known through everything that takes it, the wrong ways too, and looks for it where it must not be:
/// in the log, even when it tells all there is to tell, in answers that refuse, and on the audit trail.
@Tag("slow")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@Import({People.class, PersonalDataInLogsTest.Broken.class})
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "logging.level.org.gridwrit=TRACE",
            "logging.level.org.springframework.web=TRACE",
            "logging.level.org.springframework.jdbc=TRACE",
            "logging.level.org.springframework.security=TRACE"
        })
class PersonalDataInLogsTest {
    private static final String NAME = "欧阳试样甲";
    private static final String NUMBER = "452122199107153972";
    private static final String PHONE = "13977155981";
    private static final String ADDRESS = "凭祥市凭祥镇连全村三队99号";
    private static final String CARD = "6222029876501234567";
    private static final String PASSWORD = "gridwrit-2026-Battery-9";
    private static final String TOKEN = "gw_gridwrit-2026PersonalToken00";
    private static final String REASON = "被执行人是我表弟";
    private static final List<String> KNOWN = List.of(
            NAME, NUMBER, PHONE, "连全村三队", CARD, PASSWORD, TOKEN, REASON, "Key (city_code", "19910715", "7155981");
    private static final String ALL = NAME + " " + NUMBER + " " + PHONE + " " + ADDRESS + " " + CARD;

    @LocalServerPort
    int port;

    @Autowired
    DemoData demo;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    private final List<String> refusals = new ArrayList<>();
    private Wire wire = new Wire(0);

    /// What a programming error looks like: a constraint refuses a row about somebody.
    @RestController
    static class Broken {
        private final JdbcClient jdbc;

        Broken(@Unwalled JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @GetMapping("/broken")
        void breaks(@RequestParam String words) {
            jdbc.sql("""
                    insert into casefile.party (city_code, id, case_id, role, name, id_kind, address)
                    values ('451400', :id, :id, 'NOBODY', :words, 'NONE', :words)
                    """).param("id", UUID.randomUUID()).param("words", words).update();
        }

        @GetMapping("/broken/otherwise")
        void fails(@RequestParam String words) {
            throw new IllegalStateException("could not read " + words, new IOException("because of '" + words + "'"));
        }
    }

    @Test
    @DisplayName("已知的个人信息走遍导入、登录、查询、反馈、投诉和各种报错，日志、报错和审计里都找不到")
    void whatIsKnownAboutSomebodyIsInNoLogNoRefusalAndNotOnTheTrail(CapturedOutput log) throws Exception {
        demo.make(Scale.COUNTY, 2026, true);
        wire = new Wire(port);
        imports();
        var officer = signedIn(Role.OFFICER, "wei");
        var worker = signedIn(Role.WORKER, "li");
        for (var said : List.of(NAME, NUMBER, PHONE, ADDRESS, CARD, ALL)) {
            get(officer, "/console?text=" + encoded(said));
            get(officer, "/console/cases/" + encoded(said));
            get(officer, "/api/v1/cases?text=" + encoded(said) + "&state=" + encoded(said));
            get(officer, "/" + encoded(said) + "?" + encoded(said) + "=" + encoded(said));
            get(officer, "/broken?words=" + encoded(said));
            get(officer, "/broken/otherwise?words=" + encoded(said));
            send(List.of(), "POST", "/sign-in", "login=" + encoded(said) + "&password=" + encoded(PASSWORD), FORM);
            send(
                    people.headers(null, null),
                    "POST",
                    "/sign-in",
                    "login=" + encoded(said) + "&password=" + PASSWORD,
                    FORM);
            reports(worker, said);
        }
        send(List.of("Authorization: Bearer " + TOKEN), "GET", "/api/v1/cases", "", FORM);
        send(
                people.headers(null, null),
                "POST",
                "/complaints",
                "about=WORKER&county=451481&place=451481100&words=" + encoded(ALL) + "&contact=" + encoded(PHONE),
                FORM);

        assertThat(jdbc.sql("select count(*) from task.watch where reason like '⟦%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(log.getAll()).contains("incident", "▇", "IllegalStateException", "DataIntegrityViolationException");
        for (var known : KNOWN) {
            assertThat(log.getAll()).as("log").doesNotContain(known);
            assertThat(refusals)
                    .as("refusals")
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).doesNotContain(known));
            assertThat(trail())
                    .as("trail")
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).doesNotContain(known));
        }
        nothingSealedStandsInTheFilesOfTheDatabase();
    }

    /// Sealed before they came to the database: neither its files nor its write-ahead log, with rows that are long
    /// gone,
    /// hold any of them.
    private void nothingSealedStandsInTheFilesOfTheDatabase() throws IOException {
        long oid = jdbc.sql("select oid::bigint from pg_database where datname = current_database()")
                .query(Long.class)
                .single();
        var found = TestDatabase.holding(oid, List.of(NAME, NUMBER, PHONE, CARD, REASON, PASSWORD, TOKEN));
        assertThat(found)
                .as("a name may be searched for, and shows that the search works")
                .anyMatch(it -> it.words().equals(NAME) && it.file().toString().contains("/base/"))
                .anyMatch(it -> it.words().equals(NAME) && it.file().toString().contains("/pg_wal/"))
                .allMatch(it -> it.words().equals(NAME));
    }

    private void imports() throws Exception {
        var docket = """
                案号,立案日期,承办法官,执行标的额,申请执行人,被执行人,证件号码,电话,住址,协助事项,备注
                （2026）桂1481执901号,2026-03-02,韦法官,12000,甲公司,%s,%s,%s,%s,查人,电话 %s
                （2026）桂1481执902号,2026-13-02,韦法官,%s,甲公司,%s,%sX,%s,%s,查人,
                """.formatted(NAME, NUMBER, PHONE, ADDRESS, PHONE, CARD, NAME, NUMBER, PHONE, ADDRESS);
        var body = "--gw\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + NAME + ".csv\"\r\n\r\n"
                + docket + "\r\n--gw--\r\n";
        var answer = send(
                signedIn(Role.LIAISON, "lu"), "POST", "/console/imports", body, "multipart/form-data; boundary=gw");
        assertThat(answer.status()).isEqualTo(302);
        for (int tries = 0; tries < 300 && !imported(); tries++) Thread.sleep(Duration.ofMillis(100));
        assertThat(imported()).isTrue();
    }

    private boolean imported() {
        return jdbc.sql("select count(*) from casefile.party where name = ?")
                        .param(NAME)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Into what is refused and into the words of what is kept: reports and clues, reasons of every kind, alarms.
    private void reports(List<String> worker, String said) throws Exception {
        var task = jdbc.sql("""
                select city_code || '-' || id from task.task
                 where state in ('DISPATCHED', 'ACCEPTED') and worker_id = :worker and court_code = '桂1481'
                   and kind in ('FIND_PERSON', 'RECHECK')
                 order by id limit 1
                """)
                .param("worker", accounts.actor("li").orElseThrow().worker())
                .query(String.class)
                .single();
        var path = "/api/v1/tasks/" + task;
        send(worker, "PUT", path + "/acceptances/" + UUID.randomUUID(), "", JSON);
        var bodies = List.of(
                "{\"outcome\":\"" + said + "\"}",
                "{\"outcome\":\"FOUND\",\"seenAt\":\"at " + said + "\",\"words\":\"" + said + "\"}",
                "{\"words\":\"" + said + "\", " + said,
                "{\"reason\":{\"" + said + "\":\"" + REASON + "\"}}");
        for (var body : bodies) {
            send(worker, "PUT", path + "/reports/" + UUID.randomUUID(), body, JSON);
            send(worker, "PUT", path + "/recusals/" + UUID.randomUUID(), body, JSON);
        }
        // What is known together says these too; the worker has so many tasks and no more.
        if (said.equals(NAME) || said.equals(ADDRESS)) return;
        if (said.equals(PHONE)) {
            send(worker, "PUT", path + "/recusals/" + UUID.randomUUID(), reason(REASON + said), JSON);
            return;
        }
        var report = UUID.randomUUID();
        var words = "{\"outcome\":\"FOUND\",\"words\":\"" + said + "\",\"clue\":{\"kind\":\"VEHICLE\",\"words\":\""
                + said + "\"}}";
        kept(worker, "PUT", path + "/reports/" + report, words);
        kept(
                worker,
                "POST",
                "/api/v1/field/facts",
                "{\"facts\":[{\"id\":\"%s\",\"kind\":\"SAFETY\",\"words\":\"%s\"}]}"
                        .formatted(UUID.randomUUID(), said));
        var officer = signedIn(Role.OFFICER, "wei");
        kept(officer, "PUT", path + "/returns/" + UUID.randomUUID(), reason(said));
        // Nobody is asked to be watched for twice.
        send(
                officer,
                "POST",
                path + "/watches",
                "{\"until\":\"" + LocalDate.now(Times.CHINA).plusDays(9) + "\",\"reason\":\"" + said + "\"}",
                JSON);
        kept(officer, "PUT", path + "/withdrawals/" + UUID.randomUUID(), reason(said));
    }

    private static String reason(String said) {
        return "{\"reason\":\"" + said + "\"}";
    }

    private void kept(List<String> who, String method, String path, String body) throws Exception {
        var answer = send(who, method, path, body, JSON);
        assertThat(answer.status())
                .as(method + " " + path + " " + answer.body())
                .isBetween(200, 204);
    }

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private List<String> signedIn(Role role, String login) {
        return people.headers(role, accounts.actor(login).orElseThrow().account());
    }

    private void get(List<String> who, String path) throws Exception {
        send(who, "GET", path, "", FORM);
    }

    private Wire.Answer send(List<String> who, String method, String path, String body, @Nullable String type)
            throws Exception {
        var headers = new ArrayList<>(who);
        headers.add("Accept: " + (path.startsWith("/api/") ? JSON : "text/html"));
        headers.add("Content-Type: " + type);
        var bytes = body.getBytes(UTF_8);
        var answer = wire.send(Wire.head(method, path, headers, bytes.length), bytes);
        if (answer.status() >= 400)
            refusals.add(answer.body().replaceAll("\"instance\":\"[^\"]*\"|href=\"[^\"]*\"", ""));
        return answer;
    }

    private static String encoded(String text) {
        return new Naughty(Category.TYPE, text).encoded();
    }

    private List<@Nullable String> trail() {
        return jdbc.sql("select e::text from audit.entry e").query(String.class).list();
    }
}
