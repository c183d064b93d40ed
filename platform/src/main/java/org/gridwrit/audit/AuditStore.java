package org.gridwrit.audit;

import java.sql.Types;
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

    record Line(UUID id, UUID subject, int records, String purpose, String detail) {}

    void add(Actor actor, String city, String action, Line line) {
        addAll(actor, city, action, List.of(line));
    }

    /// With each line a note that it is to be sealed: the note is what makes sure that none is forgotten, however late
    /// its transaction ends.
    void addAll(Actor actor, String city, String action, List<Line> lines) {
        jdbc.sql("""
                with written as (
                  insert into audit.entry
                    (city_code, id, actor_id, actor_name, actor_role, action, subject_id, records, purpose, detail)
                  select :city, line.id, :actor, :name, :role, :action, line.subject, line.records, line.purpose, line.detail
                    from unnest(:ids, :subjects, :records, :purposes, :details) line (id, subject, records, purpose, detail))
                insert into audit.unsealed (city_code, id) select :city, id from unnest(:ids) id
                """)
                .param("city", city)
                .param("ids", lines.stream().map(Line::id).toArray(UUID[]::new))
                .param("subjects", lines.stream().map(Line::subject).toArray(UUID[]::new))
                .param("records", lines.stream().map(Line::records).toArray(Integer[]::new))
                .param("purposes", lines.stream().map(Line::purpose).toArray(String[]::new))
                .param("details", lines.stream().map(Line::detail).toArray(String[]::new))
                .param("actor", actor.account())
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("action", action)
                .update();
    }

    List<Entry> search(AuditFilter filter, UUID from, UUID before, int limit) {
        return jdbc.sql("""
                select id, at, actor_id, actor_name, actor_role, action, subject_id, records, purpose, detail
                  from audit.entry
                 where city_code = :city and id >= :from and id < :before
                   and (:action::text is null or starts_with(action, :action))
                   and (:actor::text is null or actor_name = :actor)
                   and (:subject::uuid is null or subject_id = :subject)
                   and (:kind::text is null or :kind = case
                     when action like '%.look%' then 'LOOK'
                     when action like '%.list%' or action like '%.export%' then 'BULK'
                     when action like 'overreach.%' then 'OVERREACH'
                     when action like 'session.%' or action like 'account.%' or action like 'password.%' then 'SESSION'
                     else 'CHANGE' end)
                 order by id desc
                 limit :limit
                """)
                .param("city", filter.city())
                .param("from", from)
                .param("before", before)
                .param("action", filter.action(), Types.VARCHAR)
                .param("actor", filter.actor(), Types.VARCHAR)
                .param("subject", filter.subject(), Types.OTHER)
                .param("kind", filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR)
                .param("limit", limit)
                .query(EntryRow::read)
                .list();
    }
}
