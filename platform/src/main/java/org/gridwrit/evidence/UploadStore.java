package org.gridwrit.evidence;

import java.time.Instant;
import java.util.Optional;
import org.gridwrit.access.Scope.OfWorker;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is still on its way. A worker reaches own uploads only.
@Repository
class UploadStore {
    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean add(OfWorker scope, NewUpload it, Belonging to, Instant at) {
        return jdbc.sql("""
                insert into evidence.upload
                  (city_code, id, task_id, report_id, case_id, court_code, worker_id, medium, purpose, signed_by, sha256, bytes,
                   begun_at, touched_at)
                values (:city, :id, :task, :report, :case, :court, :worker, :medium, :purpose, :signer, :sha256, :bytes, :at, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("task", to.task().uuid())
                        .param("report", to.report())
                        .param("case", to.caseId())
                        .param("court", to.court())
                        .param("worker", scope.worker())
                        .param("medium", it.medium().name())
                        .param("purpose", it.purpose().name())
                        .param(
                                "signer",
                                it.signedBy() == null ? null : it.signedBy().name())
                        .param("sha256", it.sha256())
                        .param("bytes", it.bytes())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    /// Held until commit: two devices do not write at the same place.
    Optional<Upload> lock(OfWorker scope, Id id) {
        return jdbc.sql("""
                select medium, purpose, signed_by, sha256, bytes, received
                  from evidence.upload
                 where city_code = :city and id = :id and worker_id = :worker for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .query((row, _) -> new Upload(
                        new NewUpload(
                                id,
                                row.getString("sha256"),
                                row.getInt("bytes"),
                                Medium.valueOf(row.getString("medium")),
                                EvidencePurpose.valueOf(row.getString("purpose")),
                                SignedBy.stored(row.getString("signed_by"))),
                        row.getInt("received")))
                .optional();
    }

    int unfinished(OfWorker scope, String city) {
        return jdbc.sql("select count(*) from evidence.upload where city_code = :city and worker_id = :worker")
                .param("city", city)
                .param("worker", scope.worker())
                .query(Integer.class)
                .single();
    }

    void append(OfWorker scope, Id id, int start, int length, byte[] sealed, Instant at) {
        jdbc.sql("""
                insert into evidence.part (city_code, upload_id, worker_id, start, sealed)
                values (:city, :id, :worker, :start, :sealed)
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .param("start", start)
                .param("sealed", sealed)
                .update();
        jdbc.sql("""
                update evidence.upload set received = :received, touched_at = :at
                 where city_code = :city and id = :id and worker_id = :worker
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .param("received", start + length)
                .param("at", Times.utc(at))
                .update();
    }

    byte[] part(Id id, int start) {
        return jdbc.sql("""
                select sealed from evidence.part where city_code = :city and upload_id = :id and start = :start
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("start", start)
                .query(byte[].class)
                .single();
    }

    void drop(OfWorker scope, Id id) {
        jdbc.sql("delete from evidence.part where city_code = :city and upload_id = :id and worker_id = :worker")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .update();
        jdbc.sql("delete from evidence.upload where city_code = :city and id = :id and worker_id = :worker")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("worker", scope.worker())
                .update();
    }
}
