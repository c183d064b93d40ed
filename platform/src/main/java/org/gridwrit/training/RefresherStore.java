package org.gridwrit.training;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// For the worker alone, and told by the program.
@Repository
class RefresherStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    RefresherStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when the same return was taken before, or the course is proposed already.
    boolean add(UUID worker, Refresher it) {
        return jdbc.sql("""
                insert into training.refresher (city_code, id, worker_id, course, kind, reason, proposed_at)
                values (:city, :id, :worker, :course, :kind, :reason, :at)
                on conflict do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("worker", worker)
                        .param("course", it.course())
                        .param("kind", it.kind().name())
                        .param("reason", texts.close(it.reason()))
                        .param("at", Times.utc(it.proposedAt()))
                        .update()
                == 1;
    }

    /// The latest first.
    List<Refresher> open(Scope.OfWorker scope, String city) {
        return jdbc.sql("""
                select city_code, id, course, kind, reason, proposed_at from training.refresher
                 where city_code = :city and worker_id = :worker and done_at is null
                 order by proposed_at desc, id
                """)
                .param("city", city)
                .param("worker", scope.worker())
                .query((row, _) -> new Refresher(
                        new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                        row.getString("course"),
                        TaskKind.valueOf(row.getString("kind")),
                        texts.open(row.getString("reason")),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    boolean close(Scope.OfWorker scope, Id id, Instant at) {
        return jdbc.sql("""
                update training.refresher set done_at = :at
                 where city_code = :city and id = :id and worker_id = :worker and done_at is null
                """)
                        .param("at", Times.utc(at))
                        .param("city", id.city())
                        .param("id", id.uuid())
                        .param("worker", scope.worker())
                        .update()
                == 1;
    }

    void closeOf(Scope.OfWorker scope, String city, String course, Instant at) {
        jdbc.sql("""
                update training.refresher set done_at = :at
                 where city_code = :city and worker_id = :worker and course = :course and done_at is null
                """)
                .param("at", Times.utc(at))
                .param("city", city)
                .param("worker", scope.worker())
                .param("course", course)
                .update();
    }
}
