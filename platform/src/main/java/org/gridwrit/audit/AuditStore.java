package org.gridwrit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {
    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(UUID id, UUID subject, String detail) {}

    void add(Actor actor, String city, String action, Line line) {
        jdbc.sql("""
                insert into audit.entry (city_code, id, actor_id, actor_name, actor_role, action, subject_id, detail)
                values (:city, :id, :actor, :name, :role, :action, :subject, :detail)
                """)
                .param("city", city)
                .param("id", line.id)
                .param("actor", actor.account())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("action", action)
                .param("subject", line.subject)
                .param("detail", line.detail)
                .update();
    }

    void addAll(Actor actor, String city, String action, List<Line> lines) {
        jdbc.sql("""
                insert into audit.entry (city_code, id, actor_id, actor_name, actor_role, action, subject_id, detail)
                select :city, line.id, :actor, :name, :role, :action, line.subject, line.detail
                  from unnest(:ids, :subjects, :details) line (id, subject, detail)
                """)
                .param("city", city)
                .param("ids", lines.stream().map(Line::id).toArray(UUID[]::new))
                .param("subjects", lines.stream().map(Line::subject).toArray(UUID[]::new))
                .param("details", lines.stream().map(Line::detail).toArray(String[]::new))
                .param("actor", actor.account())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("action", action)
                .update();
    }

    List<Entry> search(AuditFilter filter, UUID from, UUID before, int limit) {
        return jdbc.sql("""
                select id, at, actor_id, actor_name, actor_role, action, subject_id, detail
                  from audit.entry
                 where city_code = :city and id >= :from and id < :before
                   and (:action::text is null or starts_with(action, :action))
                   and (:actor::text is null or actor_name = :actor)
                   and (:subject::uuid is null or subject_id = :subject)
                 order by id desc
                 limit :limit
                """)
                .param("city", filter.city())
                .param("from", from)
                .param("before", before)
                .param("action", filter.action(), Types.VARCHAR)
                .param("actor", filter.actor(), Types.VARCHAR)
                .param("subject", filter.subject(), Types.OTHER)
                .param("limit", limit)
                .query(AuditStore::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("action"),
                row.getObject("subject_id", UUID.class),
                row.getString("detail"));
    }
}
