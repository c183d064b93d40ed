package org.gridwrit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who saw which record: alone, as the trail says, or in a list.
@Repository
class SeenStore {
    private final JdbcClient jdbc;

    SeenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Once a day is enough: a list that is opened again shows nobody anew.
    ///
    /// @param ids one for each subject
    void list(Actor actor, String city, String action, List<UUID> subjects, List<UUID> ids, LocalDate day, Instant at) {
        jdbc.sql("""
                insert into audit.listed
                  (city_code, subject_id, day, actor_id, action, id, at, actor_name, actor_role)
                select :city, seen.subject, :day, :actor, :action, seen.id, :at, :name, :role
                  from unnest(:subjects, :ids) seen (subject, id)
                on conflict do nothing
                """)
                .param("city", city)
                .param("day", day)
                .param("actor", actor.account())
                .param("action", action)
                .param("at", Times.utc(at))
                .param("name", actor.name())
                .param("role", actor.role().name())
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    List<Look> at(String city, Collection<UUID> subjects, UUID before, int limit) {
        return jdbc.sql("""
                (select id, at, actor_name, actor_role, action, subject_id, purpose, false as listed
                   from audit.entry
                  where city_code = :city and subject_id = any(:subjects) and id < :before and action like '%.look%'
                  order by id desc limit :limit)
                union all
                (select id, at, actor_name, actor_role, action, subject_id, '', true
                   from audit.listed
                  where city_code = :city and subject_id = any(:subjects) and id < :before
                  order by id desc limit :limit)
                 order by id desc limit :limit
                """)
                .param("city", city)
                .param("subjects", subjects.toArray(UUID[]::new))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new Look(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getString("action"),
                        row.getObject("subject_id", UUID.class),
                        row.getString("purpose"),
                        row.getBoolean("listed")))
                .list();
    }
}
