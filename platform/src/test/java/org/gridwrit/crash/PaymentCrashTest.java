package org.gridwrit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gridwrit.payout.BankSays;
import org.gridwrit.payout.Sheets;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
@DisplayName("发放过程中断电：重发同样的请求，谁也没有多领，对账相符")
class PaymentCrashTest {
    private static final int BY_BANK = 900;
    private static final int AT_THE_DESK = 12;
    private static final String CITY = "451400";
    private static final String PAID_OUT =
            "select coalesce(sum(amount_fen), 0) from casefile.ledger_entry where kind = 'PAID_OUT' and fact_id = '%s'";
    private static final String DIFFERENCES = """
            select count(*) from payout.disbursement d
              join (select plan_id, sum(amount_fen) filter (where state = 'PAID') as paid,
                           sum(amount_fen) filter (where state in ('READY', 'BATCHED', 'SENT', 'FAILED')) as open
                      from payout.payment group by plan_id) p on p.plan_id = d.id
             where d.paid_fen <> coalesce(p.paid, 0) or d.open_fen <> coalesce(p.open, 0)
                or d.pool_fen <> d.debtor_fen + d.open_fen + d.paid_fen + d.held_fen + d.returned_fen""";

    @TempDir
    Path temporary;

    Path data;
    Random random;
    Victim victim;
    final UUID plan = UUID.randomUUID();
    final Phone officer = new Phone("wei");
    final Phone president = new Phone("president");

    @BeforeEach
    void letTheServersAccountIn() throws Exception {
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        data = temporary.resolve("data");
        random = Seed.random();
        victim = Victim.serving(data, "demo");
    }

    @AfterEach
    void leaveNothingBehind() {
        officer.close();
        president.close();
        EmbeddedPostgres.delete(data);
    }

    @Test
    @DisplayName("开始、组批、放行、读回执、窗口领取，每一步都 kill -9 程序或者数据库")
    void nobodyIsPaidTwiceHoweverOftenThePowerFails() throws Exception {
        try {
            anApprovedPlan();
            var here = "/api/v1/disbursements/" + CITY + "-" + plan;
            killed(false, () -> officer.put(victim, here, "{\"source\":\"COURT\"}"));
            var bank = UUID.randomUUID();
            killed(true, () -> officer.put(victim, here + "/batches/" + bank, "{\"way\":\"BANK\"}"));
            var desk = UUID.randomUUID();
            again(() -> officer.put(victim, here + "/batches/" + desk, "{\"way\":\"DESK\"}"));
            president.prove(victim);
            killed(false, () -> president.put(victim, batch(bank) + "/approval", "{}"));
            again(() -> president.put(victim, batch(desk) + "/approval", "{}"));

            officer.prove(victim);
            var file = officer.file(victim, batch(bank) + "/file.txt");
            assertThat(BankSays.lines(file)).hasSize(BY_BANK);
            var answer = BankSays.allPaid(file);
            killed(
                    true,
                    () -> officer.upload(victim, batch(bank) + "/returns", answer)
                            .statusCode());
            again(() -> officer.upload(victim, batch(bank) + "/returns", answer).statusCode());
            cash();

            assertThat(count("select count(*) from payout.payment where state = 'PAID'"))
                    .isEqualTo(BY_BANK + AT_THE_DESK);
            assertThat(count("select count(*) from payout.return_file")).isEqualTo(1);
            assertThat(count(PAID_OUT.formatted(plan))).isEqualTo(count("select paid_fen from payout.disbursement"));
            assertThat(count("select open_fen from payout.disbursement")).isZero();
        } finally {
            victim.close();
        }
    }

    private void cash() throws Exception {
        var waiting = new ArrayList<String>();
        try (var connection = victim.look().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select line, id from payout.payment where state = 'SENT' order by line")) {
            while (row.next()) waiting.add(row.getInt(1) + " " + row.getString(2));
        }
        assertThat(waiting).hasSize(AT_THE_DESK);
        killed(false, () -> {
            int last = 0;
            for (var it : waiting) last = hand(it);
            return last;
        });
        for (var it : waiting) again(() -> hand(it));
    }

    private int hand(String waiting) throws IOException, InterruptedException {
        var it = waiting.split(" ", -1);
        return officer.put(victim, "/api/v1/payments/" + CITY + "-" + it[1] + "/handing", """
                {"number":"%s","signature":"data:image/png;base64,iVBORw0KGgo="}""".formatted(
                        Sheets.number(Integer.parseInt(it[0]))));
    }

    /// Sent, killed somewhere in it, looked at, and sent again until it is answered.
    private void killed(boolean program, Callable<Integer> request) throws Exception {
        var sending = Thread.startVirtualThread(() -> {
            try {
                request.call();
            } catch (Exception unanswered) {
                // That is what happens when the power fails.
            }
        });
        Thread.sleep(random.nextInt(0, 120));
        if (program) {
            victim.kill();
            sending.join();
            victim = Victim.serving(data, "demo");
        } else {
            victim.killPostgres();
            sending.join();
            victim.awaitHealth();
        }
        mustHold();
        again(request);
        again(request);
        mustHold();
    }

    private static void again(Callable<Integer> request) throws Exception {
        int status = 0;
        for (int i = 0; i < 40; i++) {
            try {
                status = request.call();
            } catch (IOException unanswered) {
                status = 0;
            }
            if (status / 100 == 2) return;
            Thread.sleep(500);
        }
        throw new AssertionError("answered " + status);
    }

    private void mustHold() throws Exception {
        assertThat(count(DIFFERENCES)).as("sums that do not hold").isZero();
        assertThat(count(PAID_OUT.formatted(plan)))
                .as("the ledger says what was paid")
                .isEqualTo(count("select coalesce(sum(paid_fen), 0) from payout.disbursement"));
    }

    private long count(String query) throws Exception {
        return victim.look().count(query);
    }

    private String batch(UUID id) {
        return "/api/v1/payment-batches/" + CITY + "-" + id;
    }

    private void anApprovedPlan() throws Exception {
        String casefile;
        try (var connection = victim.look().connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select city_code, id from casefile.casefile where court_code = '桂1481' and state = 'ENFORCING'
                         order by filed_on, id limit 1""")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(CITY);
            casefile = CITY + "-" + row.getString(2);
        }
        var roster = UUID.randomUUID();
        var rows = new StringBuilder(Sheets.HEADINGS);
        for (int n = 1; n <= BY_BANK + AT_THE_DESK; n++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "职工%d,%s,职工债权,%d.%02d,%s,,,,%n",
                    n,
                    Sheets.number(n),
                    1000 + n,
                    n % 100,
                    n > BY_BANK ? "" : Sheets.card(n)));
        }
        send(officer.put(victim, "/api/v1/cases/" + casefile + "/ledger/" + UUID.randomUUID(), """
                {"kind":"PAID_IN","origin":"ENFORCED","amountFen":200000000,"day":"%s"}""".formatted(
                        LocalDate.now(ZoneId.of("Asia/Shanghai")))));
        send(officer.put(victim, "/api/v1/cases/" + casefile + "/rosters/" + roster, """
                {"name":"职工债权","regime":"BANKRUPTCY"}"""));
        var here = "/api/v1/rosters/" + CITY + "-" + roster;
        send(officer.upload(victim, here + "/sheets", rows.toString().getBytes(StandardCharsets.UTF_8))
                .statusCode());
        send(officer.put(victim, here + "/fixing", "{}"));
        send(officer.put(victim, here + "/plans/" + plan, "{\"poolFen\":200000000}"));
        president.prove(victim);
        send(president.put(victim, "/api/v1/plans/" + CITY + "-" + plan + "/approval", "{}"));
    }

    private static void send(int status) {
        assertThat(status / 100).as("answered " + status).isEqualTo(2);
    }
}
