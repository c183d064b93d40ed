package org.gridwrit.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What has come, insert-only.
@Repository
class EvidenceStore {
    private static final String SELECT = """
            select city_code, id, task_id, report_id, medium, purpose, signed_by, sha256, sm3, bytes, stored_at
              from evidence.file
            """;
    private static final String SCOPE = " and (court_code like :inCourt or worker_id = :ofWorker)";

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EvidenceFile> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id" + SCOPE)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("inCourt", scope.courtPattern())
                .param("ofWorker", scope.workerKey())
                .query(EvidenceStore::file)
                .optional();
    }

    /// In the order in which they were made.
    List<EvidenceFile> ofTask(Scope scope, Id task) {
        return jdbc.sql(SELECT + " where city_code = :city and task_id = :task" + SCOPE + " order by id limit 200")
                .param("city", task.city())
                .param("task", task.uuid())
                .param("inCourt", scope.courtPattern())
                .param("ofWorker", scope.workerKey())
                .query(EvidenceStore::file)
                .list();
    }

    List<EvidenceFile> ofCase(Scope scope, Id casefile, Instant at, UUID before, int limit) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case" + SCOPE
                        + " and (stored_at, id) < (:at, :before) order by stored_at desc, id desc limit :limit")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("inCourt", scope.courtPattern())
                .param("ofWorker", scope.workerKey())
                .param("at", Times.utc(at))
                .param("before", before)
                .param("limit", limit)
                .query(EvidenceStore::file)
                .list();
    }

    /// From what was on its way, without leaving the database. What it was made of goes with the upload.
    void keep(OfWorker scope, Id id, String sm3, Instant at) {
        jdbc.sql("""
                insert into evidence.file
                  (city_code, id, task_id, report_id, case_id, court_code, worker_id, medium, purpose, signed_by, sha256,
                   sm3, bytes, stored_at)
                select city_code, id, task_id, report_id, case_id, court_code, worker_id, medium, purpose, signed_by, sha256,
                       :sm3, bytes, :at
                  from evidence.upload where city_code = :city and id = :id and worker_id = :worker
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .param("sm3", sm3)
                .param("at", Times.utc(at))
                .update();
        jdbc.sql("""
                insert into evidence.content (city_code, file_id, case_id, court_code, worker_id, start, sealed)
                select p.city_code, p.upload_id, u.case_id, u.court_code, u.worker_id, p.start, p.sealed
                  from evidence.part p join evidence.upload u on u.city_code = p.city_code and u.id = p.upload_id
                 where p.city_code = :city and p.upload_id = :id and u.worker_id = :worker
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .update();
    }

    byte[] content(Id id, int start) {
        return jdbc.sql("""
                select sealed from evidence.content where city_code = :city and file_id = :id and start = :start
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("start", start)
                .query(byte[].class)
                .single();
    }

    private static EvidenceFile file(ResultSet row, int n) throws SQLException {
        var city = row.getString("city_code");
        return new EvidenceFile(
                new Id(city, row.getObject("id", UUID.class)),
                new Id(city, row.getObject("task_id", UUID.class)),
                row.getObject("report_id", UUID.class),
                Medium.valueOf(row.getString("medium")),
                EvidencePurpose.valueOf(row.getString("purpose")),
                SignedBy.stored(row.getString("signed_by")),
                row.getString("sha256"),
                row.getString("sm3"),
                row.getInt("bytes"),
                row.getObject("stored_at", OffsetDateTime.class).toInstant());
    }
}
