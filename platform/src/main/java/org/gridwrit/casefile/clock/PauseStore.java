package org.gridwrit.casefile.clock;

import static java.sql.Types.DATE;

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
class PauseStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    PauseStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// @return false when it was kept before: somebody resent it
    boolean add(Id casefile, String court, CasePause pause, String actor, Instant at) {
        return jdbc.sql("""
                insert into casefile.pause
                  (city_code, id, court_code, case_id, ground, from_on, until_on, words, actor_name, at)
                values (:city, :id, :court, :case, :ground, :from, :until, :words, :actor, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", casefile.city())
                        .param("id", pause.id())
                        .param("court", court)
                        .param("case", casefile.uuid())
                        .param("ground", pause.reason().name())
                        .param("from", pause.from())
                        .param("until", pause.until(), DATE)
                        .param("words", texts.close(pause.words()))
                        .param("actor", actor)
                        .param("at", Times.utc(at))
                        .update()
                == 1;
    }

    void end(Id casefile, UUID pause, LocalDate until) {
        jdbc.sql("""
                update casefile.pause set until_on = :until
                 where city_code = :city and case_id = :case and id = :id and until_on is null
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("id", pause)
                .param("until", until)
                .update();
    }

    List<CasePause> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select id, ground, from_on, until_on, words from casefile.pause
                 where city_code = :city and case_id = :case and court_code like :scope order by from_on, id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> new CasePause(
                        row.getObject("id", UUID.class),
                        PauseReason.valueOf(row.getString("ground")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        texts.open(row.getString("words"))))
                .list();
    }
}
