package org.gridwrit.task.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditedWatchStore {
    private final JdbcClient jdbc;

    AuditedWatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first. Neither names of debtors nor reasons are read.
    List<AuditedWatch> list(List<String> cities, @Nullable UUID before, Instant now, int limit) {
        return jdbc.sql("""
                select w.city_code, w.id, w.court_code, w.case_id, w.case_number, w.asked_by_name, w.asked_at, w.until, w.approved,
                       w.decided_by_name, w.decided_at, count(s.id) as sightings,
                       count(s.id) filter (where coalesce(s.acknowledged_at, :now) > s.answer_by) as late
                  from task.watch w
                  left join task.sighting s on s.city_code = w.city_code and s.task_id = w.task_id
                 where w.city_code = any(:cities) and (:before::uuid is null or w.id < :before::uuid)
                 group by w.city_code, w.id order by w.id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("before", before)
                .param("now", Times.utc(now))
                .param("limit", limit)
                .query((row, _) -> {
                    var decided = row.getObject("decided_at", OffsetDateTime.class);
                    return new AuditedWatch(
                            new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                            row.getString("court_code"),
                            row.getObject("case_id", UUID.class),
                            row.getString("case_number"),
                            row.getString("asked_by_name"),
                            row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                            row.getObject("until", LocalDate.class),
                            row.getObject("approved", Boolean.class),
                            row.getString("decided_by_name"),
                            decided == null ? null : decided.toInstant(),
                            row.getInt("sightings"),
                            row.getInt("late"));
                })
                .list();
    }
}
