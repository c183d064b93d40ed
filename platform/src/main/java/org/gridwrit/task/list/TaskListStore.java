package org.gridwrit.task.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Asked;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.TaskView;
import org.gridwrit.task.Visited;
import org.gridwrit.task.state.Held;
import org.gridwrit.task.state.Within;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/// Lists of tasks for courts and townships, newest first, and one task with what happened to it.
@Repository
public class TaskListStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, livelihood, debtor_name, debtor_address, kind, words,
                   priority, due_on, village_code, grid_city_code, grid_id, worker_id, predecessor_id, state, state_at,
                   state_reason, outcome
              from task.task
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    TaskListStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Of courts one by one: the index of each gives the newest of each state in order, so that a court above many
    /// reads no more than a page of every one.
    public List<TaskView> ofCourts(Scope scope, String city, Set<String> courts, Wanted wanted) {
        var states = wanted.everyState() ? "" : " cross join unnest(:states) as asked(state)";
        return newest("", "unnest(:courts) as place(code)" + states, "court_code", scope, city, wanted)
                .param("courts", courts.toArray(String[]::new))
                .query(this::view)
                .list();
    }

    /// Of a division, by the villages anything was ever asked in: they are found by leaping from one to the next in
    /// the index, for villages come and go.
    public List<TaskView> ofDivision(Scope.OfDivision scope, String city, Wanted wanted) {
        return newest("""
                with recursive place(code) as (
                  select min(village_code) from task.task
                   where city_code = :city and village_code >= :place and village_code < :beyond
                  union all
                  select (select min(village_code) from task.task
                           where city_code = :city and village_code > place.code and village_code < :beyond)
                    from place where place.code is not null)
                """, "place cross join unnest(:states) as asked(state)", "village_code", scope, city, wanted)
                .param("place", scope.code())
                .param("beyond", Within.beyond(scope.code()))
                .query(this::view)
                .list();
    }

    private StatementSpec newest(String places, String from, String column, Scope scope, String city, Wanted wanted) {
        return jdbc.sql(places + SELECT + """
                 where city_code = :city and id in (
                   select newest.id from
                """ + from + """
                     cross join lateral (
                       select id from task.task
                        where city_code = :city and
                """ + column + " = place.code"
                        + (from.contains("asked") ? " and state = asked.state" : "")
                        + wanted.conditions() + """
                        order by id desc limit :limit) newest
                    order by newest.id desc limit :limit)
                """ + Within.SCOPE + " order by id desc")
                .params(Within.params(scope))
                .params(wanted.params())
                .param("city", city);
    }

    public Optional<TaskView> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + Within.SCOPE)
                .params(Within.params(scope))
                .param("city", id.city())
                .param("id", id.uuid())
                .query(this::view)
                .optional();
    }

    public List<TaskView> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case" + Within.SCOPE
                        + " order by id desc limit 500")
                .params(Within.params(scope))
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .query(this::view)
                .list();
    }

    public List<TaskView> openOf(Scope scope, String city, Collection<UUID> cases) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = any(:cases)
                   and state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED')
                """ + Within.SCOPE + " order by case_number, id limit 1000")
                .params(Within.params(scope))
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .query(this::view)
                .list();
    }

    public List<Asked> asked(Scope scope, String city, Collection<UUID> cases) {
        return jdbc.sql("""
                select case_id, debtor_id, kind, debtor_address, village_code, grid_city_code, grid_id
                  from task.task
                 where city_code = :city and case_id = any(:cases)
                """ + Within.SCOPE + " order by state = 'REASSIGNED' desc, created_at, id")
                .params(Within.params(scope))
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .query((row, n) -> new Asked(
                        row.getObject("case_id", UUID.class),
                        row.getObject("debtor_id", UUID.class),
                        TaskKind.valueOf(row.getString("kind")),
                        row.getString("debtor_address"),
                        row.getString("village_code"),
                        row.getString("grid_city_code"),
                        row.getObject("grid_id", UUID.class)))
                .list();
    }

    public List<Visited> visited(
            Scope scope, String city, Collection<UUID> cases, TaskKind kind, Collection<UUID> people) {
        return jdbc.sql("""
                select id, debtor_id, state, due_on, village_code, outcome, r.words, r.seen_at
                  from task.task left join lateral (
                    select words, seen_at from task.report
                     where city_code = :city and task_id = task.task.id order by id desc limit 1) r on true
                 where city_code = :city and case_id = any(:cases) and kind = :kind and debtor_id = any(:people)
                """ + Within.SCOPE + " order by id desc")
                .params(Within.params(scope))
                .param("city", city)
                .param("cases", cases.toArray(UUID[]::new))
                .param("kind", kind.name())
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> Visited.read(row, city, texts))
                .list();
    }

    public List<TaskEvent> timeline(Scope scope, Id task) {
        return jdbc.sql("""
                select e.id, e.at, e.actor_name, e.actor_role, e.verb, e.to_state, e.reason, r.outcome, r.words,
                       r.clue_kind, r.clue_words, r.longitude, r.latitude, r.accuracy, r.unseen, r.seen_at, r.task_state
                  from task.event e left join task.report r
                    on r.city_code = :city and r.id = e.id and e.verb = 'REPORT'
                 where e.city_code = :city and e.task_id = :task
                   and exists (select from task.task where city_code = :city and id = :task
                """ + Within.SCOPE + ") order by e.at desc, e.id desc")
                .params(Within.params(scope))
                .param("city", task.city())
                .param("task", task.uuid())
                .query((row, _) -> TaskEvent.read(row, texts))
                .list();
    }

    /// Where the tasks of a division's or worker's people were asked for.
    public List<String> askingCities(String city, String townshipPattern) {
        return jdbc.sql("""
                select distinct task_city from task.reach
                 where city_code = :city and township_code like :township order by task_city
                """)
                .param("city", city)
                .param("township", townshipPattern)
                .query((row, n) -> row.getString("task_city"))
                .list();
    }

    record Load(UUID worker, int open, int overdue) {}

    /// How much each worker of a scope has on hand.
    List<Load> load(Scope scope, List<String> cities, LocalDate today) {
        return jdbc.sql("""
                select worker_id, count(*) as open, count(*) filter (where due_on < :today) as overdue
                  from task.task
                 where city_code = any(:cities) and worker_id is not null
                """ + Held.UNREPORTED + Within.SCOPE + " group by worker_id")
                .params(Within.params(scope))
                .param("cities", cities.toArray(String[]::new))
                .param("today", today)
                .query((row, n) ->
                        new Load(row.getObject("worker_id", UUID.class), row.getInt("open"), row.getInt("overdue")))
                .list();
    }

    private TaskView view(ResultSet row, int n) throws SQLException {
        var city = row.getString("city_code");
        var gridCity = row.getString("grid_city_code");
        var livelihood = row.getString("livelihood");
        var worker = row.getObject("worker_id", UUID.class);
        var predecessor = row.getObject("predecessor_id", UUID.class);
        var outcome = row.getString("outcome");
        return new TaskView(
                new Id(city, row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                row.getString("debtor_name"),
                row.getString("debtor_address"),
                TaskKind.valueOf(row.getString("kind")),
                texts.open(row.getString("words")),
                Priority.valueOf(row.getString("priority")),
                row.getObject("due_on", LocalDate.class),
                row.getString("village_code"),
                new Id(gridCity, row.getObject("grid_id", UUID.class)),
                worker == null ? null : new Id(gridCity, worker),
                predecessor == null ? null : new Id(city, predecessor),
                State.valueOf(row.getString("state")),
                row.getObject("state_at", OffsetDateTime.class).toInstant(),
                texts.openIfAny(row.getString("state_reason")),
                outcome == null ? null : Outcome.valueOf(outcome));
    }
}
