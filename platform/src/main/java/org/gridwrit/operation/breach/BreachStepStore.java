package org.gridwrit.operation.breach;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was decided, only added to. Asked with a report that is in scope.
@Repository
class BreachStepStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    BreachStepStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was done before, under the same key.
    boolean add(Breach of, UUID step, BreachReports.Course to, String words, Actor by, Instant at) {
        return jdbc.sql("""
                insert into operation.breach_step
                  (city_code, id, breach_id, case_id, court_code, state, fine_fen, days, words, by_name, by_role, at)
                values (:city, :id, :breach, :case, :court, :state, :fine, :days, :words, :name, :role, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.id().city())
                        .param("id", step)
                        .param("breach", of.id().uuid())
                        .param("case", of.caseId())
                        .param("court", of.court())
                        .param("state", to.state().name())
                        .param("fine", to.fine().value())
                        .param("days", to.days())
                        .param("words", texts.close(words))
                        .param("name", by.name())
                        .param("role", by.role().name())
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    List<Breach.BreachStep> of(Id breach) {
        return jdbc.sql("""
                select id, state, fine_fen, days, words, by_name, by_role, at from operation.breach_step
                 where city_code = :city and breach_id = :breach order by at, id
                """)
                .param("city", breach.city())
                .param("breach", breach.uuid())
                .query((row, _) -> new Breach.BreachStep(
                        row.getObject("id", UUID.class),
                        Breach.State.valueOf(row.getString("state")),
                        new Fen(row.getLong("fine_fen")),
                        row.getInt("days"),
                        texts.open(row.getString("words")),
                        row.getString("by_name"),
                        Role.valueOf(row.getString("by_role")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
