package org.gridwrit.training;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Settings of courts, as how they dispatch: nobody's business is in them.
@Repository
class RequirementStore {
    private final JdbcClient jdbc;

    RequirementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The day on which requirements came into force in this installation.
    LocalDate began() {
        return jdbc.sql("select began_on from training.began")
                .query(LocalDate.class)
                .single();
    }

    /// What a court has set; the others are as by default.
    List<Requirement> of(String court) {
        return jdbc.sql("""
                select kind, required, since, days, newcomer_days, stand_in_days
                  from training.requirement where court_code = :court
                """)
                .param("court", court)
                .query((row, _) -> new Requirement(
                        TaskKind.valueOf(row.getString("kind")),
                        row.getBoolean("required"),
                        row.getObject("since", LocalDate.class),
                        row.getInt("days"),
                        row.getInt("newcomer_days"),
                        row.getInt("stand_in_days")))
                .list();
    }

    void save(String court, Requirement it, Actor by) {
        jdbc.sql("""
                insert into training.requirement
                  (court_code, kind, required, since, days, newcomer_days, stand_in_days, set_by_name)
                values (:court, :kind, :required, :since, :days, :newcomer, :standIn, :by)
                on conflict (court_code, kind) do update
                   set required = excluded.required, since = excluded.since, days = excluded.days,
                       newcomer_days = excluded.newcomer_days, stand_in_days = excluded.stand_in_days,
                       set_by_name = excluded.set_by_name
                """)
                .param("court", court)
                .param("kind", it.kind().name())
                .param("required", it.required())
                .param("since", it.since())
                .param("days", it.days())
                .param("newcomer", it.newcomer())
                .param("standIn", it.standIn())
                .param("by", by.name())
                .update();
    }
}
