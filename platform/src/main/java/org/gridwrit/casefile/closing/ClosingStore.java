package org.gridwrit.casefile.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Closing;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Closings with what shows them, only added to.
@Repository
public class ClosingStore {
    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Keys keys;

    ClosingStore(JdbcClient jdbc, SealedText texts, Keys keys) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.keys = keys;
    }

    public void add(CaseFile of, ClosingAct act, Actor by, Instant at) {
        var id = keys.next();
        jdbc.sql("""
                insert into casefile.closing
                  (city_code, id, court_code, case_id, way, ground, day, actor_id, actor_name, at)
                values (:city, :id, :court, :case, :way, :ground, :day, :actor, :name, :at)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("court", of.court())
                .param("case", of.id().uuid())
                .param("way", act.way().name())
                .param("ground", act.ground() == null ? null : act.ground().name())
                .param("day", act.day())
                .param("actor", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
        act.facts().forEach(it -> add(of, id, it));
    }

    private void add(CaseFile of, UUID closing, StatedFact it) {
        jdbc.sql("""
                insert into casefile.closing_fact (city_code, id, closing_id, court_code, case_id, fact, day, words)
                values (:city, :id, :closing, :court, :case, :fact, :day, :words)
                """)
                .param("city", of.id().city())
                .param("id", keys.next())
                .param("closing", closing)
                .param("court", of.court())
                .param("case", of.id().uuid())
                .param("fact", it.fact().name())
                .param("day", it.day())
                .param("words", texts.close(it.words()))
                .update();
    }

    public Optional<ClosingRow> latest(Scope scope, Id casefile) {
        return jdbc.sql("""
                select id, way, ground, day, actor_name from casefile.closing
                 where city_code = :city and case_id = :case and court_code like :scope order by at desc, id desc limit 1
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var ground = row.getString("ground");
                    return new ClosingRow(
                            id,
                            Closing.valueOf(row.getString("way")),
                            ground == null ? null : ClosingGround.valueOf(ground),
                            row.getObject("day", LocalDate.class),
                            facts(casefile, id),
                            row.getString("actor_name"));
                })
                .optional();
    }

    private List<StatedFact> facts(Id casefile, UUID closing) {
        return jdbc.sql("""
                select fact, day, words from casefile.closing_fact
                 where city_code = :city and closing_id = :closing order by id
                """)
                .param("city", casefile.city())
                .param("closing", closing)
                .query((row, _) -> new StatedFact(
                        ClosingFact.valueOf(row.getString("fact")),
                        row.getObject("day", LocalDate.class),
                        texts.open(row.getString("words"))))
                .list();
    }
}
