package org.gridwrit.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CardStore {
    private static final String SELECT = """
            select city_code, id, worker_id, worker_name, township_code, area, from_day, to_day, issued_at, revoked_at,
                   revoke_reason
              from card.card
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    CardStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when the worker has a card for that time which has not been revoked.
    boolean add(AuthorityCard card) {
        return jdbc.sql("""
                insert into card.card
                  (city_code, id, worker_id, worker_name, township_code, area, from_day, to_day, issued_at)
                values (:city, :id, :worker, :name, :township, :area, :from, :to, :at)
                on conflict (city_code, worker_id, from_day) where revoked_at is null do nothing
                """)
                        .param("city", card.id().city())
                        .param("id", card.id().uuid())
                        .param("worker", card.worker())
                        .param("name", card.name())
                        .param("township", card.townshipCode())
                        .param("area", card.area())
                        .param("from", card.from())
                        .param("to", card.to())
                        .param("at", Times.utc(card.issuedAt()))
                        .update()
                == 1;
    }

    /// For anybody who holds the card: its key is in the QR code, and the signature has been checked.
    Optional<AuthorityCard> shown(Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .query((row, _) -> card(row, null, texts))
                .optional();
    }

    Optional<AuthorityCard> lock(Scope scope, Id id) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and id = :id and township_code like :reach for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("reach", scope.divisionPattern())
                .query((row, _) -> card(row, null, texts))
                .optional();
    }

    /// Of a township that end on this day or later, the latest of each worker last.
    List<AuthorityCard> inTownship(Scope scope, String city, String township, LocalDate day) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and township_code = :township and :township like :reach and to_day >= :day
                 order by worker_id, issued_at, id
                """)
                .param("city", city)
                .param("township", township)
                .param("reach", scope.divisionPattern())
                .param("day", day)
                .query((row, _) -> card(row, null, texts))
                .list();
    }

    Optional<AuthorityCard> current(Scope.OfWorker scope, String city, LocalDate day) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and worker_id = :worker and from_day <= :day and to_day >= :day
                   and revoked_at is null
                """)
                .param("city", city)
                .param("worker", scope.worker())
                .param("day", day)
                .query((row, _) -> card(row, null, texts))
                .optional();
    }

    void revoke(Id id, String reason, Instant at) {
        jdbc.sql("""
                update card.card set revoked_at = :at, revoke_reason = :reason where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("at", Times.utc(at))
                .param("reason", texts.close(reason))
                .update();
    }

    static AuthorityCard card(ResultSet row, @Nullable Entrusted entrusted, SealedText texts) throws SQLException {
        var revoked = row.getObject("revoked_at", OffsetDateTime.class);
        return new AuthorityCard(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("worker_id", UUID.class),
                row.getString("worker_name"),
                row.getString("township_code"),
                row.getString("area"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                revoked == null
                        ? null
                        : new AuthorityCard.Revocation(revoked.toInstant(), texts.open(row.getString("revoke_reason"))),
                entrusted);
    }
}
