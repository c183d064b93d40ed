package org.gridwrit.task.plan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Destination;
import org.gridwrit.task.NewTask;
import org.gridwrit.task.State;
import org.gridwrit.task.state.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// New tasks, in batches of any size, and the successors of reassigned and recused ones.
@Repository
class PlanStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    PlanStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    record Fresh(UUID id, State state) {}

    /// What is open already for the same case, debtor, address and kind is left as it is. Whoever recused from a case
    /// gets none
    /// of
    /// its tasks.
    List<Fresh> insert(String city, Map<UUID, NewTask> keyed, OffsetDateTime at) {
        var tasks = keyed.values();
        return jdbc.sql("""
                insert into task.task
                  (city_code, id, court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_address,
                   debtor_index, kind, words, priority, due_on, village_code, grid_city_code, grid_id, worker_id, state,
                   state_at, created_at)
                select :city, id, court, case_id, number, livelihood, debtor_id, name, address,
                       debtor_index, kind, words, priority, due_on, village, grid_city, grid_id,
                       case when not recused then worker_id end,
                       case when dispatch and worker_id is not null and not recused then 'DISPATCHED' else 'PLANNED' end,
                       :at, :at
                  from (select w.*, exists (select from task.recusal r
                                             where r.city_code = :city and r.case_id = w.case_id
                                               and r.worker_id = w.worker_id) as recused
                          from unnest(cast(:ids as uuid[]), cast(:courts as text[]), cast(:cases as uuid[]),
                                 cast(:numbers as text[]), cast(:livelihoods as text[]), cast(:debtors as uuid[]),
                                 cast(:names as text[]), cast(:addresses as text[]), cast(:indexes as bytea[]),
                                 cast(:kinds as text[]), cast(:words as text[]), cast(:priorities as text[]),
                                 cast(:dues as date[]), cast(:villages as text[]), cast(:gridCities as text[]),
                                 cast(:grids as uuid[]), cast(:workers as uuid[]), cast(:dispatch as boolean[]))
                            w (id, court, case_id, number, livelihood, debtor_id, name, address, debtor_index, kind,
                               words, priority, due_on, village, grid_city, grid_id, worker_id, dispatch)) wanted
                on conflict (city_code, case_id, debtor_id, kind, debtor_address)
                  where state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED') do nothing
                returning id, state
                """)
                .param("city", city)
                .param("at", at)
                .param("ids", keyed.keySet().toArray(UUID[]::new))
                .param("courts", texts(tasks, NewTask::courtCode))
                .param("cases", keys(tasks, NewTask::caseId))
                .param("numbers", texts(tasks, NewTask::caseNumber))
                .param("livelihoods", texts(tasks, NewTask::livelihood))
                .param("debtors", keys(tasks, NewTask::debtorId))
                .param("names", texts(tasks, NewTask::debtorName))
                .param("addresses", texts(tasks, NewTask::debtorAddress))
                .param("indexes", tasks.stream().map(NewTask::debtorIndex).toArray(byte[][]::new))
                .param("kinds", texts(tasks, NewTask::kind))
                .param("words", texts(tasks, it -> texts.close(it.words())))
                .param("priorities", texts(tasks, NewTask::priority))
                .param("dues", texts(tasks, NewTask::dueOn))
                .param("villages", texts(tasks, NewTask::villageCode))
                .param("gridCities", texts(tasks, NewTask::gridCity))
                .param("grids", keys(tasks, NewTask::gridId))
                .param("workers", keys(tasks, NewTask::workerId))
                .param("dispatch", texts(tasks, NewTask::dispatchNow))
                .query((row, n) -> new Fresh(row.getObject("id", UUID.class), State.valueOf(row.getString("state"))))
                .list();
    }

    /// The first line of each trail, under the task's own id.
    void begin(String city, Collection<Fresh> fresh, Deed deed) {
        jdbc.sql("""
                insert into task.event
                  (city_code, id, task_id, court_code, village_code, worker_id, at, actor_id, actor_name, actor_role, verb,
                   from_state, to_state, reason)
                select :city, f.id, f.id, t.court_code, t.village_code, t.worker_id, :at, :actor, :name, :role, :verb, null,
                       f.state, :reason
                  from unnest(cast(:ids as uuid[]), cast(:states as text[])) f (id, state)
                  join task.task t on t.city_code = :city and t.id = f.id
                """)
                .params(deed.params(texts))
                .param("city", city)
                .param("ids", keys(fresh, Fresh::id))
                .param("states", texts(fresh, Fresh::state))
                .update();
    }

    /// Lets the people of a township find tasks of courts in other cities.
    void reach(String city, Collection<Township> townships) {
        jdbc.sql("""
                insert into task.reach (city_code, township_code, task_city)
                select t.city, t.code, :city
                  from unnest(cast(:cities as text[]), cast(:codes as text[])) t (city, code)
                 order by t.city, t.code
                on conflict (city_code, township_code, task_city) do nothing
                """)
                .param("city", city)
                .param("cities", texts(townships, Township::city))
                .param("codes", texts(townships, Township::code))
                .update();
    }

    record Township(String city, String code) {}

    /// False when the same thing is open already under another task.
    boolean succeed(Id predecessor, UUID id, Destination to, State state, LocalDate dueOn, OffsetDateTime at) {
        return jdbc.sql("""
                insert into task.task
                  (city_code, id, court_code, case_id, case_number, livelihood, debtor_id, debtor_name, debtor_address,
                   debtor_index, kind, words, priority, due_on, village_code, grid_city_code, grid_id, worker_id,
                   predecessor_id, state, state_at, created_at)
                select city_code, :id, court_code, case_id, case_number, livelihood, debtor_id, debtor_name,
                       debtor_address, debtor_index, kind, words, priority, :dueOn, :village, :gridCity, :grid, :worker,
                       id, :state, :at, :at
                  from task.task
                 where city_code = :city and id = :predecessor
                on conflict (city_code, case_id, debtor_id, kind, debtor_address)
                  where state in ('PLANNED', 'DISPATCHED', 'ACCEPTED', 'REPORTED', 'RETURNED') do nothing
                """)
                        .param("city", predecessor.city())
                        .param("predecessor", predecessor.uuid())
                        .param("id", id)
                        .param("dueOn", dueOn)
                        .param("village", to.villageCode())
                        .param("gridCity", to.gridCity())
                        .param("grid", to.gridId())
                        .param("worker", to.workerId())
                        .param("state", state.name())
                        .param("at", at)
                        .update()
                == 1;
    }

    private static <T> @Nullable String[] texts(Collection<T> rows, Function<T, @Nullable Object> column) {
        return rows.stream()
                .map(it -> {
                    var value = column.apply(it);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }

    private static <T> @Nullable UUID[] keys(Collection<T> rows, Function<T, @Nullable UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }
}
