package org.gridwrit.audit;

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
}
