package org.gridwrit.casefile.clock;

import static java.sql.Types.DATE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The record of what happened to clocks.
@Repository
class ClockChangeStore {
    private final JdbcClient jdbc;
    private final SealedText texts;
    private final Keys keys;
    private final Clock clock;

    ClockChangeStore(JdbcClient jdbc, SealedText texts, Keys keys, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.keys = keys;
        this.clock = clock;
    }

    void add(LegalClock of, ClockChange.What what, String actor, String words) {
        jdbc.sql("""
                insert into casefile.clock_change
                  (city_code, id, court_code, case_id, clock_id, kind, at, actor_name, what, last_on, words)
                values (:city, :id, :court, :case, :clock, :kind, :at, :actor, :what, :last, :words)
                """)
                .param("city", of.id().city())
                .param("id", keys.next())
                .param("court", of.court())
                .param("case", of.caseId())
                .param("clock", of.id().uuid())
                .param("kind", of.kind().name())
                .param("at", Times.utc(clock.instant()))
                .param("actor", actor)
                .param("what", what.name())
                .param("last", of.lastOn(), DATE)
                .param("words", texts.close(words))
                .update();
    }

    /// The latest first.
    List<ClockChange> ofCase(Scope scope, Id casefile, Instant at, UUID before, int limit) {
        return jdbc.sql("""
                select id, at, actor_name, kind, what, last_on, words from casefile.clock_change
                 where city_code = :city and case_id = :case and court_code like :scope and (at, id) < (:at, :before)
                 order by at desc, id desc limit :limit
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .param("at", Times.utc(at))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> new ClockChange(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        ClockKind.valueOf(row.getString("kind")),
                        ClockChange.What.valueOf(row.getString("what")),
                        row.getObject("last_on", LocalDate.class),
                        texts.open(row.getString("words"))))
                .list();
    }
}
