package org.gridwrit.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.training.Examination.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Papers, each for its worker alone.
@Repository
class ExaminationStore {
    private static final String SELECT = """
            select city_code, id, worker_id, course, edition, seed, needed, started_at, handed_in_at, answers, right_number,
                   questions, passed
              from training.examination
            """;

    private final JdbcClient jdbc;

    ExaminationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// False when the worker has an open paper of the course already.
    boolean add(Scope.OfWorker scope, Examination it) {
        return jdbc.sql("""
                insert into training.examination (city_code, id, worker_id, course, edition, seed, needed, started_at)
                values (:city, :id, :worker, :course, :edition, :seed, :needed, :at)
                on conflict do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("worker", scope.worker())
                        .param("course", it.course())
                        .param("edition", it.edition())
                        .param("seed", it.seed())
                        .param("needed", it.needed())
                        .param("at", Times.utc(it.startedAt()))
                        .update()
                == 1;
    }

    Optional<Examination> named(Scope.OfWorker scope, Id id) {
        return named(scope, id, "");
    }

    Optional<Examination> lock(Scope.OfWorker scope, Id id) {
        return named(scope, id, " for update");
    }

    private Optional<Examination> named(Scope.OfWorker scope, Id id, String how) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and worker_id = :worker" + how)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .query(ExaminationStore::examination)
                .optional();
    }

    /// Of one course, the latest first.
    List<Examination> of(Scope.OfWorker scope, String city, String course) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and worker_id = :worker and course = :course order by started_at desc, id desc
                """)
                .param("city", city)
                .param("worker", scope.worker())
                .param("course", course)
                .query(ExaminationStore::examination)
                .list();
    }

    void handIn(Id id, Result it) {
        jdbc.sql("""
                update training.examination
                   set handed_in_at = :at, answers = :answers, right_number = :right, questions = :questions, passed = :passed
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("at", Times.utc(it.at()))
                .param("answers", it.answers())
                .param("right", it.right())
                .param("questions", it.questions())
                .param("passed", it.passed())
                .update();
    }

    /// What was begun and can be handed in no more counts for nothing.
    void drop(Scope.OfWorker scope, String city, String course, String edition, Instant startedBefore) {
        jdbc.sql("""
                delete from training.examination
                 where city_code = :city and worker_id = :worker and course = :course and handed_in_at is null
                   and (started_at <= :before or edition <> :edition)
                """)
                .param("city", city)
                .param("worker", scope.worker())
                .param("course", course)
                .param("edition", edition)
                .param("before", Times.utc(startedBefore))
                .update();
    }

    private static Examination examination(ResultSet row, int n) throws SQLException {
        var handedIn = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Examination(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("worker_id", UUID.class),
                row.getString("course"),
                row.getString("edition"),
                row.getLong("seed"),
                row.getInt("needed"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                handedIn == null
                        ? null
                        : new Result(
                                handedIn.toInstant(),
                                row.getString("answers"),
                                row.getInt("right_number"),
                                row.getInt("questions"),
                                row.getBoolean("passed")));
    }
}
