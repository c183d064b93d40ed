package org.gridwrit.task.upload;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What phones said with the reports of a task, besides the reports.
@Repository
class ToldStore {
    private final JdbcClient jdbc;

    ToldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param files    announced
    /// @param clockOff how far the server's clock was ahead of the phone's, in milliseconds
    /// @param mock     the phone said that its position was made up
    record Told(
            UUID report,
            List<UUID> files,
            @Nullable Instant phoneAt,
            @Nullable Long clockOff,
            boolean mock,
            Instant storedAt) {}

    /// Latest first.
    List<Told> ofTask(Scope scope, Id task) {
        return jdbc.sql("""
                select id, files, phone_at, clock_off_ms, mock, stored_at
                  from task.fact
                 where city_code = :city and task_id = :task and kind in ('REPORT', 'SEEN') and court_code like :inCourt
                 order by stored_at desc, id desc
                """)
                .param("city", task.city())
                .param("task", task.uuid())
                .param("inCourt", scope.courtPattern())
                .query((row, _) -> {
                    var phone = row.getObject("phone_at", OffsetDateTime.class);
                    return new Told(
                            row.getObject("id", UUID.class),
                            List.of((UUID[]) row.getArray("files").getArray()),
                            phone == null ? null : phone.toInstant(),
                            row.getObject("clock_off_ms", Long.class),
                            row.getBoolean("mock"),
                            row.getObject("stored_at", OffsetDateTime.class).toInstant());
                })
                .list();
    }
}
