package org.gridwrit.casefile.clock;

import static java.sql.Types.DATE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The clocks themselves.
@Repository
class ClockStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, kind, started_on, last_on, words, told, ended_on,
                   ended_words
              from casefile.clock
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    ClockStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// @return false when it was begun before
    boolean add(LegalClock it) {
        return jdbc.sql("""
                insert into casefile.clock
                  (city_code, id, court_code, case_id, case_number, kind, started_on, last_on, words, told, tell_on)
                values (:city, :id, :court, :case, :number, :kind, :started, :last, :words, :told, :tell)
                on conflict do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("court", it.court())
                        .param("case", it.caseId())
                        .param("number", it.caseNumber())
                        .param("kind", it.kind().name())
                        .param("started", it.startedOn())
                        .param("last", it.lastOn(), DATE)
                        .param("words", texts.close(it.words()))
                        .param("told", it.told().name())
                        .param("tell", it.tellOn().orElse(null), DATE)
                        .update()
                == 1;
    }

    void save(LegalClock it) {
        var end = it.end();
        jdbc.sql("""
                update casefile.clock
                   set last_on = :last, told = :told, tell_on = :tell, ended_on = :on, ended_words = :ending
                 where city_code = :city and id = :id
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("last", it.lastOn(), DATE)
                .param("told", it.told().name())
                .param("tell", it.tellOn().orElse(null), DATE)
                .param("on", end == null ? null : end.on(), DATE)
                .param("ending", end == null ? null : texts.close(end.words()))
                .update();
    }

    List<LegalClock> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = :case and court_code like :scope order by id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query(this::clock)
                .list();
    }

    Optional<LegalClock> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :scope for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("scope", scope.courtPattern())
                .query(this::clock)
                .optional();
    }

    /// Whom somebody has to be told of; what another instance is at is left to it.
    List<LegalClock> toTell(String city, LocalDate today, int lot) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and tell_on <= :today order by tell_on, id limit :lot for update skip locked
                """)
                .param("city", city)
                .param("today", today)
                .param("lot", lot)
                .query(this::clock)
                .list();
    }

    /// What has come to pass by itself. Whoever is told last would be told now, so that the index of the telling finds
    /// it.
    List<LegalClock> passed(String city, ClockKind kind, LocalDate today, int lot) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and kind = :kind and tell_on <= :today and last_on < :today and ended_on is null
                 order by tell_on, id limit :lot for update skip locked
                """)
                .param("city", city)
                .param("kind", kind.name())
                .param("today", today)
                .param("lot", lot)
                .query(this::clock)
                .list();
    }

    /// Those that run or are paused, in the order of their keys.
    List<LegalClock> open(String city, UUID after, int lot) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and ended_on is null and id > :after order by id limit :lot for update
                """)
                .param("city", city)
                .param("after", after)
                .param("lot", lot)
                .query(this::clock)
                .list();
    }

    private LegalClock clock(ResultSet row, int n) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        return new LegalClock(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                ClockKind.valueOf(row.getString("kind")),
                row.getObject("started_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                texts.open(row.getString("words")),
                Step.valueOf(row.getString("told")),
                ended == null ? null : new LegalClock.End(ended, texts.open(row.getString("ended_words"))));
    }
}
