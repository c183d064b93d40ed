package org.gridwrit.casefile.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ConditionStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ConditionStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(Id casefile, String court, UUID id, Met met, Instant at) {
        jdbc.sql("""
                insert into casefile.condition_met
                  (city_code, id, court_code, case_id, condition, applies, day, words, actor_name, at)
                values (:city, :id, :court, :case, :condition, :applies, :day, :words, :actor, :at)
                """)
                .param("city", casefile.city())
                .param("id", id)
                .param("court", court)
                .param("case", casefile.uuid())
                .param("condition", met.condition().name())
                .param("applies", met.applies())
                .param("day", met.day())
                .param("words", texts.close(met.words()))
                .param("actor", met.by())
                .param("at", Times.utc(at))
                .update();
    }

    /// The latest last; what was recorded before a case was resumed is of its former life.
    List<Met> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select m.condition, m.applies, m.day, m.words, m.actor_name from casefile.condition_met m
                 where m.city_code = :city and m.case_id = :case and m.court_code like :scope
                   and not exists (select from casefile.event e where e.city_code = m.city_code
                                      and e.case_id = m.case_id and e.kind = 'RESUMED' and e.at >= m.at)
                 order by m.at, m.id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> new Met(
                        Condition.valueOf(row.getString("condition")),
                        row.getBoolean("applies"),
                        row.getObject("day", LocalDate.class),
                        texts.open(row.getString("words")),
                        row.getString("actor_name")))
                .list();
    }
}
