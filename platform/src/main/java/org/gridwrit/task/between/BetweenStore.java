package org.gridwrit.task.between;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.state.Within;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BetweenStore {
    private static final String OPEN = " state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED') ";

    record Asked(String township, Median median) {}

    private final JdbcClient jdbc;

    BetweenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Between.Pair, Integer> loads(Scope scope, List<String> cities, String within) {
        var found = new HashMap<Between.Pair, Integer>();
        jdbc.sql("""
                select court_code, left(village_code, 9) as township, count(*) as open
                  from task.task
                 where city_code = any(:cities) and
                """ + OPEN + Within.PLACE + Within.SCOPE + " group by 1, 2")
                .params(Within.params(scope))
                .param("cities", cities.toArray(String[]::new))
                .param("place", within)
                .param("beyond", Within.beyond(within))
                .query(row -> {
                    found.put(
                            new Between.Pair(row.getString("court_code"), row.getString("township")),
                            row.getInt("open"));
                });
        return found;
    }

    /// An unanswered question stands beside its task, which waits for the court.
    List<OpenItem> open(Scope.OfCourt scope, String city, String township, int limit) {
        return jdbc.sql("""
                select t.city_code, t.id, t.case_id, t.case_number, t.kind, t.due_on, t.state, open.kind as open_kind
                  from task.task t
                  join (
                    select id as task_id,
                           case when state in ('PLANNED', 'REPORTED') then 'DECISION' else 'RUNNING' end as kind
                      from task.task
                     where city_code = :city and court_code = :court and
                """ + OPEN + Within.PLACE + """
                    union all
                    select q.task_id, 'QUESTION'
                      from task.question q
                      join task.task asked on asked.city_code = q.city_code and asked.id = q.task_id
                     where q.city_code = :city and q.court_code = :court and q.answered_at is null and
                """ + OPEN + Within.PLACE + """
                  ) open on open.task_id = t.id
                 where t.city_code = :city and t.court_code = :court
                 order by t.due_on, t.id, open.kind limit :limit
                """)
                .param("city", city)
                .param("court", scope.code())
                .param("place", township)
                .param("beyond", Within.beyond(township))
                .param("limit", limit)
                .query(BetweenStore::item)
                .list();
    }

    private static OpenItem item(ResultSet row, int n) throws SQLException {
        return new OpenItem(
                OpenItem.Kind.valueOf(row.getString("open_kind")),
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                TaskKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                State.valueOf(row.getString("state")));
    }

    /// Keys are made in the order of time: the tasks of the last months are the youngest of the court.
    Map<String, AnswerTimes> answers(Scope.OfCourt scope, String city, String within, Instant since) {
        var found = new HashMap<String, AnswerTimes>();
        jdbc.sql("""
                select township,
                       count(sent) filter (where answered >= sent) as sent,
                       percentile_cont(0.5) within group (order by extract(epoch from answered - sent))
                         filter (where answered >= sent) as sent_median,
                       count(reported) filter (where decided >= reported) as reported,
                       percentile_cont(0.5) within group (order by extract(epoch from decided - reported))
                         filter (where decided >= reported) as reported_median
                  from (
                    select t.id, left(t.village_code, 9) as township,
                           min(e.at) filter (where e.to_state = 'DISPATCHED') as sent,
                           min(e.at) filter (where e.verb in ('ACCEPT', 'RECUSE', 'REPORT')) as answered,
                           min(e.at) filter (where e.verb = 'REPORT') as reported,
                           min(e.at) filter (where e.verb in ('CONFIRM', 'RETURN')) as decided
                      from task.task t
                      join task.event e on e.city_code = t.city_code and e.task_id = t.id
                     where t.city_code = :city and e.city_code = :city and t.court_code = :court and t.id >= :since
                       and t.village_code like :within
                     group by t.id, t.village_code) of_task
                 group by township
                """)
                .param("city", city)
                .param("court", scope.code())
                .param("since", first(since))
                .param("within", within + "%")
                .query(row -> {
                    found.put(
                            row.getString("township"),
                            new AnswerTimes(median(row, "sent"), Median.NONE, median(row, "reported")));
                });
        return found;
    }

    List<Asked> questions(Scope.OfCourt scope, String city, String within, Instant since) {
        return jdbc.sql("""
                select left(t.village_code, 9) as township, count(*) as asked,
                       percentile_cont(0.5) within group (order by extract(epoch from q.answered_at - q.asked_at))
                         as asked_median
                  from task.question q
                  join task.task t on t.city_code = q.city_code and t.id = q.task_id
                 where q.city_code = :city and t.city_code = :city and q.court_code = :court and q.asked_at >= :since
                   and q.answered_at is not null and t.village_code like :within
                 group by 1
                """)
                .param("city", city)
                .param("court", scope.code())
                .param("since", Times.utc(since))
                .param("within", within + "%")
                .query((row, _) -> new Asked(row.getString("township"), median(row, "asked")))
                .list();
    }

    private static Median median(ResultSet row, String column) throws SQLException {
        int of = row.getInt(column);
        return of == 0 ? Median.NONE : new Median(of, Math.round(row.getDouble(column + "_median")));
    }

    private static UUID first(Instant since) {
        return new UUID(since.toEpochMilli() << 16, 0);
    }
}
