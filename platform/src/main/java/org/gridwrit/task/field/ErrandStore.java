package org.gridwrit.task.field;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Priority;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.gridwrit.task.state.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A worker's own tasks, in whatever cities the courts are.
@Repository
class ErrandStore {
    private static final String SELECT = """
            select city_code, id, village_code || encode(debtor_index, 'hex') as visit, court_code, debtor_name,
                   debtor_address, village_code, kind, words, priority, due_on, state, state_at, state_reason, outcome
              from task.task
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    ErrandStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Urgent ones first, then what is due first.
    List<Errand> open(OfWorker scope, List<String> cities, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and worker_id = :worker
                """ + Held.OPEN + """
                 order by priority desc, due_on, id
                 limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("limit", limit)
                .query(this::errand)
                .list();
    }

    /// Of these, those that are still open.
    List<Errand> among(OfWorker scope, Collection<Id> ids) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and id = any(:ids) and worker_id = :worker
                """ + Held.OPEN + """
                 order by priority desc, due_on, id
                """)
                .param("cities", ids.stream().map(Id::city).distinct().toArray(String[]::new))
                .param("ids", ids.stream().map(Id::uuid).toArray(UUID[]::new))
                .param("worker", scope.worker())
                .query(this::errand)
                .list();
    }

    /// The same kind of task about the same debtor in the same village, still to be reported on.
    List<Errand> alike(OfWorker scope, List<String> cities, Errand errand) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and worker_id = :worker
                """ + Held.UNREPORTED + """
                   and village_code = :village and debtor_index = decode(:debtor, 'hex') and kind = :kind and id <> :id
                 order by priority desc, due_on, id
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("village", errand.villageCode())
                .param("debtor", errand.visit().substring(errand.villageCode().length()))
                .param("kind", errand.kind().name())
                .param("id", errand.id().uuid())
                .query(this::errand)
                .list();
    }

    List<Errand> ended(OfWorker scope, List<String> cities, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = any(:cities) and worker_id = :worker
                """ + Held.ENDED + """
                 order by state_at desc, id
                 limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("worker", scope.worker())
                .param("limit", limit)
                .query(this::errand)
                .list();
    }

    Optional<Errand> named(OfWorker scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and worker_id = :worker and state <> 'PLANNED'")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .query(this::errand)
                .optional();
    }

    private Errand errand(ResultSet row, int n) throws SQLException {
        var outcome = row.getString("outcome");
        var state = State.valueOf(row.getString("state"));
        return new Errand(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                Times.micros(row.getObject("state_at", OffsetDateTime.class).toInstant()),
                row.getString("visit"),
                row.getString("court_code"),
                row.getString("debtor_name"),
                row.getString("debtor_address"),
                row.getString("village_code"),
                TaskKind.valueOf(row.getString("kind")),
                texts.open(row.getString("words")),
                Priority.valueOf(row.getString("priority")),
                row.getObject("due_on", LocalDate.class),
                state,
                state == State.RETURNED ? texts.openIfAny(row.getString("state_reason")) : null,
                outcome == null ? null : Outcome.valueOf(outcome),
                Disclosure.VISIT);
    }
}
