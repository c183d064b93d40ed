package org.gridwrit.task.sync;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Facts, insert-only.
@Repository
class FactStore {
    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @SuppressWarnings("ArrayRecordComponent") // compared by `same`
    record Known(UUID task, UUID worker, byte[] content, State state) {
        boolean same(OfWorker scope, Id about, byte[] other) {
            return task.equals(about.uuid()) && worker.equals(scope.worker()) && Arrays.equals(content, other);
        }
    }

    /// With what its task is in now.
    Optional<Known> find(String city, UUID id) {
        return jdbc.sql("""
                select f.task_id, f.worker_id, f.content_index, t.state
                  from task.fact f join task.task t on t.city_code = f.city_code and t.id = f.task_id
                 where f.city_code = :city and f.id = :id
                """)
                .param("city", city)
                .param("id", id)
                .query((row, _) -> new Known(
                        row.getObject("task_id", UUID.class),
                        row.getObject("worker_id", UUID.class),
                        row.getBytes("content_index"),
                        State.valueOf(row.getString("state"))))
                .optional();
    }

    /// False in `before` when another device was not faster. Absent when the task is not the worker's.
    Optional<Kept> add(OfWorker scope, Id task, Fact fact, byte[] content, Sender sender) {
        var off = sender.clock().off();
        var at = fact.at();
        return jdbc.sql("""
                with kept as (
                  insert into task.fact
                    (city_code, id, task_id, court_code, village_code, worker_id, kind, content_index, device, phone_at,
                     clock_off_ms, mock, files, stored_at)
                  select city_code, :id, id, court_code, village_code, worker_id, :kind, :content, :device, :phoneAt,
                         :off, :mock, :files, :at
                    from task.task where city_code = :city and id = :task and worker_id = :worker
                  on conflict (city_code, id) do nothing
                  returning id)
                select state, exists (select from kept) as fresh
                  from task.task where city_code = :city and id = :task and worker_id = :worker
                """)
                .param("city", task.city())
                .param("id", fact.id())
                .param("task", task.uuid())
                .param("worker", scope.worker())
                .param("kind", fact.kind().name())
                .param("content", content)
                .param("device", sender.device())
                .param("phoneAt", at == null ? null : Times.utc(at))
                .param("off", off == null ? null : off.toMillis())
                .param("mock", Said.mock(fact))
                .param("files", fact.files().toArray(UUID[]::new))
                .param("at", Times.utc(sender.clock().receivedAt()))
                .query((row, _) -> new Kept(!row.getBoolean("fresh"), State.valueOf(row.getString("state"))))
                .optional();
    }

    /// Whom a task is about; nobody where it is about a place.
    Optional<UUID> debtor(Id task) {
        return jdbc.sql("""
                select debtor_id from task.task where city_code = :city and id = :task and debtor_name <> ''
                """)
                .param("city", task.city())
                .param("task", task.uuid())
                .query(UUID.class)
                .optional();
    }

    Optional<State> state(OfWorker scope, Id task) {
        return jdbc.sql("""
                select state from task.task
                 where city_code = :city and id = :task and worker_id = :worker and state <> 'PLANNED'
                """)
                .param("city", task.city())
                .param("task", task.uuid())
                .param("worker", scope.worker())
                .query((row, _) -> State.valueOf(row.getString("state")))
                .optional();
    }
}
