package org.gridwrit.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Cities;
import org.gridwrit.shared.Times;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Rows that go by themselves: kept to the last moment of the last day, gone the day after.
@WholeProgram
@Transactional
class RowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ROW = new UUID(9, 9);
    private static final String BATCH = """
            insert into intake.batch (city_code, id, court_code, file_name, sha256, actor_id, actor_name, actor_role, state,
              lease_until, headings, bytes_total, started_at, finished_at)
            values ('451400', :id, '桂1481', 'a.csv', '', :id, '', '', 'DONE', :at, '{}', 0, :at, :at)
            """;
    private static final String UPLOAD = """
            insert into evidence.upload (city_code, id, task_id, report_id, case_id, court_code, worker_id, medium, purpose,
              sha256, bytes, begun_at, touched_at)
            values ('451400', :id, :id, :id, :id, '', :id, 'JPEG', 'PHOTO', repeat('0', 64), 1, :at, :at)
            """;
    private static final String ACCOUNT = """
            insert into identity.account (id, login, name, password_hash, role, city_code)
            values (:id, 'retained', '', '', 'AUDITOR', '450000')
            """;

    @Autowired
    Erasure erasure;

    @Autowired
    List<RetentionRule> rules;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "intake.reject,      P90D",
        "intake.upload,      P30D",
        "intake.route,       P180D",
        "intake.remembered,  P2Y",
        "complaint,          P2Y",
        "task.refused_fact,  P90D",
        "task.alarm,         P2Y",
        "task.sighting,      P30D",
        "task.watch-reports, P30D",
        "evidence.upload,    P7D",
        "evidence.part,      P7D",
        "identity.session,   P183D",
        "identity.browser,   P183D",
        "identity.device,    P183D",
        "address.lesson,     P3Y"
    })
    void aRowIsKeptToTheEndOfItsLastDayAndGoesTheDayAfter(String key, String kept) {
        var rule = rules.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
        assertThat(rule.kept()).isEqualTo(java.time.Period.parse(kept));
        var city = rule.how() == RetentionRule.How.ROWS_OF_ALL ? Cities.REGION : "451400";
        ended(
                key,
                TODAY.minus(rule.kept())
                        .atTime(LocalTime.MIN)
                        .atZone(Times.CHINA)
                        .toOffsetDateTime());

        assertThat(erasure.due(rule, city, TODAY)).isZero();
        erasure.run(city, TODAY);
        assertThat(there(key)).isTrue();

        assertThat(erasure.due(rule, city, TODAY.plusDays(1))).isEqualTo(1);
        erasure.run(city, TODAY.plusDays(1));
        assertThat(there(key)).isFalse();
        assertThat(erasure.due(rule, city, TODAY.plusDays(1))).isZero();
    }

    private void ended(String key, OffsetDateTime at) {
        var sql = switch (key) {
            case "intake.reject" ->
                List.of(BATCH, "insert into intake.reject values ('451400', :id, 1, '\\x01', '桂1481')");
            case "intake.upload" ->
                List.of(BATCH, "insert into intake.upload values ('451400', :id, 1, '\\x01', '桂1481')");
            case "intake.route" -> List.of("""
                    insert into intake.doubtful_route (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name,
                      debtor_index, address, address_key, kinds, words, reason, known_division, candidates, created_at,
                      settled_at, settled_by)
                    values ('451400', :id, '桂1481', :id, '', :id, '', '\\x01', '', '', '{}', '', '', '', '[]', :at, :at, '')
                    """);
            case "intake.remembered" -> List.of("""
                    insert into intake.remembered (city_code, address_key, address, village_code, source, times, since)
                    values ('451400', 'retained', '', '', '', 1, :at)
                    """);
            case "complaint" -> List.of("""
                    insert into complaint.complaint (city_code, id, about, answerer, suggestion, place, words, receipt_index,
                      source_index, filed_at, answer, answered_at)
                    values ('451400', :id, 'WORKER', '', false, '', '\\x01', '\\x01', '\\x01', :at, '\\x01', :at)
                    """);
            case "task.refused_fact" ->
                List.of("insert into task.refused_fact values ('451400', :id, :id, '', 1, '\\x01', :at)");
            case "task.alarm" -> List.of("""
                    insert into task.alarm (city_code, id, village_code, worker_id, worker_name, words, raised_at,
                      acknowledged_at, acknowledged_by, acknowledged_name, acknowledged_role)
                    values ('451400', :id, '451481100', :id, '李', '', :at, :at, :id, '黄', 'DISPATCHER')
                    """);
            case "task.sighting" -> List.of("""
                    insert into task.sighting (city_code, id, task_id, case_id, case_number, court_code, until, came_at, answer_by)
                    values ('451400', :id, :id, :id, '', '桂1481', (:at::timestamptz at time zone 'Asia/Shanghai')::date, :at, :at)
                    """);
            case "task.watch-reports" -> List.of("""
                    insert into task.task (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name, debtor_address,
                      debtor_index, kind, priority, due_on, village_code, grid_city_code, grid_id, worker_id, state, state_at,
                      created_at)
                    values ('451400', :id, '桂1481', :id, '', :id, '', '', '\\x01', 'WATCH', 'NORMAL',
                      (:at::timestamptz at time zone 'Asia/Shanghai')::date, '451481100001', '451400', :id, :id, 'EXPIRED', :at, :at)
                    """, """
                    insert into task.report (city_code, id, task_id, court_code, village_code, worker_id, outcome, words, longitude,
                      latitude, accuracy, seen_at, stored_at, task_state)
                    values ('451400', :id, :id, '桂1481', '451481100001', :id, 'FOUND', '刚刚在村口', 106.7, 22.1, 20, :at, :at,
                      'ACCEPTED')
                    """);
            case "evidence.upload" -> List.of(UPLOAD);
            case "evidence.part" ->
                List.of(UPLOAD, "insert into evidence.part values ('451400', :id, :id, 0, '\\x01')");
            case "identity.session" -> List.of(ACCOUNT, """
                    insert into identity.session (id, account_id, browser, address, started_at, seen_at, ended_at, end_reason)
                    values (:id, :id, '', '', :at, :at, :at, 'LEFT')
                    """);
            case "identity.browser" -> List.of(ACCOUNT, "insert into identity.browser values (:id, '\\x01', :at, :at)");
            case "identity.device" -> List.of(ACCOUNT, """
                    insert into identity.device (id, account_id, label, public_key, bound_at, removed_at, removed_by)
                    values (:id, :id, '', '\\x01', :at, :at, :id)
                    """);
            case "address.lesson" -> List.of("""
                    insert into address.learned_name (city_code, id, name, area_code, village_code, state, first_at, last_at)
                    values ('451400', :id, '大榕树', '451481', '451481100001', 'HEARD', :at, :at)
                    """, """
                    insert into address.lesson (city_code, id, name_id, round, source, person_id, person_name, address_index, at,
                      village_code)
                    values ('451400', :id, :id, 0, 'SETTLED', :id, '李某', '\\x01', :at, '451481100001')
                    """);
            default -> throw new IllegalArgumentException(key);
        };
        for (var it : sql) jdbc.sql(it).param("id", ROW).param("at", at).update();
    }

    private boolean there(String key) {
        var sql = switch (key) {
            case "intake.reject" -> "intake.reject where batch_id = :id";
            case "intake.upload" -> "intake.upload where batch_id = :id";
            case "intake.route" -> "intake.doubtful_route where id = :id";
            case "intake.remembered" -> "intake.remembered where address_key = 'retained' and :id is not null";
            case "complaint" -> "complaint.complaint where id = :id";
            case "task.refused_fact" -> "task.refused_fact where id = :id";
            case "task.alarm" -> "task.alarm where id = :id";
            case "task.sighting" -> "task.sighting where id = :id";
            case "task.watch-reports" -> "task.report where id = :id and (words <> '' or longitude is not null)";
            case "evidence.upload" -> "evidence.upload where id = :id";
            case "evidence.part" -> "evidence.part where upload_id = :id";
            case "identity.session" -> "identity.session where id = :id";
            case "identity.browser" -> "identity.browser where account_id = :id";
            case "identity.device" -> "identity.device where id = :id";
            default -> "address.lesson where id = :id and person_name <> ''";
        };
        return jdbc.sql("select exists (select from " + sql + ")")
                .param("id", ROW)
                .query(Boolean.class)
                .single();
    }
}
