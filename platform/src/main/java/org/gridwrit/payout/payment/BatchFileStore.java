package org.gridwrit.payout.payment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What went to the bank and what came back; asked with a batch that is in scope.
@Repository
class BatchFileStore {
    record Kept(String layout, String digest, Instant releasedAt) {}

    private final JdbcClient jdbc;

    BatchFileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> kept(PaymentBatch of) {
        return jdbc.sql("""
                select layout, digest, decided_at from payout.payment_batch
                 where city_code = :city and id = :batch and layout is not null
                """)
                .param("city", of.id().city())
                .param("batch", of.id().uuid())
                .query((row, _) -> new Kept(
                        row.getString("layout"),
                        row.getString("digest"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void download(PaymentBatch of, UUID id, String digest, String by, Instant at) {
        jdbc.sql("""
                insert into payout.download (city_code, id, batch_id, court_code, case_id, digest, by_name, at)
                values (:city, :id, :batch, :court, :case, :digest, :by, :at)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("batch", of.id().uuid())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("digest", digest)
                .param("by", by)
                .param("at", Times.utc(at))
                .update();
    }

    List<Download> downloads(PaymentBatch of) {
        return jdbc.sql("""
                select by_name, at from payout.download where city_code = :city and batch_id = :batch order by at, id
                """)
                .param("city", of.id().city())
                .param("batch", of.id().uuid())
                .query((row, _) -> new Download(
                        row.getString("by_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(PaymentBatch of, ReturnFile it) {
        jdbc.sql("""
                insert into payout.return_file
                  (city_code, id, batch_id, court_code, case_id, digest, rows, paid, failed, returned, refused, read_by_name,
                   read_at)
                values (:city, :id, :batch, :court, :case, :digest, :rows, :paid, :failed, :returned, :refused, :by, :at)
                """)
                .param("city", of.id().city())
                .param("id", it.id())
                .param("batch", of.id().uuid())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("digest", it.digest())
                .param("rows", it.rows())
                .param("paid", it.paid())
                .param("failed", it.failed())
                .param("returned", it.returned())
                .param("refused", it.refused())
                .param("by", it.by())
                .param("at", Times.utc(it.at()))
                .update();
    }

    List<ReturnFile> returns(PaymentBatch of) {
        return jdbc.sql("""
                select id, digest, rows, paid, failed, returned, refused, read_by_name, read_at from payout.return_file
                 where city_code = :city and batch_id = :batch order by read_at, id
                """)
                .param("city", of.id().city())
                .param("batch", of.id().uuid())
                .query((row, _) -> new ReturnFile(
                        row.getObject("id", UUID.class),
                        row.getString("digest"),
                        row.getInt("rows"),
                        row.getInt("paid"),
                        row.getInt("failed"),
                        row.getInt("returned"),
                        row.getInt("refused"),
                        row.getString("read_by_name"),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
