package org.gridwrit.settlement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to settlements, only added to.
@Repository
class EventStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    EventStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(Settlement of, SettlementEvent it) {
        jdbc.sql("""
                insert into settlement.event
                  (city_code, id, settlement_id, case_id, court_code, at, actor_name, kind, words, amount_fen)
                values (:city, :id, :settlement, :case, :court, :at, :name, :kind, :words, :amount)
                """)
                .param("city", of.id().city())
                .param("id", it.id())
                .param("settlement", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("at", Times.utc(it.at()))
                .param("name", it.actor())
                .param("kind", it.kind().name())
                .param("words", texts.close(it.words()))
                .param("amount", it.amount() == null ? null : it.amount().value(), java.sql.Types.BIGINT)
                .update();
    }

    /// The latest first, of what comes before a time and a key.
    List<SettlementEvent> ofCase(Scope scope, Id casefile, Instant at, UUID before, int limit) {
        return jdbc.sql("""
                select id, at, actor_name, kind, words, amount_fen from settlement.event
                 where city_code = :city and case_id = :case and court_code like :courts and (at, id) < (:at, :before)
                 order by at desc, id desc limit :limit
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .param("at", Times.utc(at))
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> {
                    long amount = row.getLong("amount_fen");
                    var fen = row.wasNull() ? null : new Fen(amount);
                    return new SettlementEvent(
                            row.getObject("id", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("actor_name"),
                            SettlementEvent.Kind.valueOf(row.getString("kind")),
                            texts.open(row.getString("words")),
                            fen);
                })
                .list();
    }
}
