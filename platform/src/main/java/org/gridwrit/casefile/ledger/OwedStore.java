package org.gridwrit.casefile.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What debtors owe, only added to.
@Repository
class OwedStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    OwedStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was reckoned before.
    boolean add(Holder of, Owed it, UUID account) {
        return jdbc.sql("""
                insert into casefile.owed
                  (city_code, id, court_code, case_id, principal_fen, other_fen, delay_fen, last_day, until_day, words,
                   actor_id, actor_name, at)
                values (:city, :id, :court, :case, :principal, :other, :delay, :last, :until, :words, :account, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", of.casefile().city())
                        .param("id", it.id())
                        .param("court", of.court())
                        .param("case", of.casefile().uuid())
                        .param("principal", it.principal().value())
                        .param("other", it.other().value())
                        .param("delay", it.delay().value())
                        .param("last", it.lastDay(), java.sql.Types.DATE)
                        .param("until", it.until())
                        .param("words", texts.close(it.words()))
                        .param("account", account)
                        .param("name", it.by())
                        .param("at", Times.utc(it.at()))
                        .update()
                == 1;
    }

    Optional<Owed> latest(Scope scope, Id casefile) {
        return jdbc.sql("""
                select id, principal_fen, other_fen, delay_fen, last_day, until_day, words, actor_name, at from casefile.owed
                 where city_code = :city and case_id = :case and court_code like :scope order by at desc, id desc limit 1
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> {
                    var words = texts.open(row.getString("words"));
                    return new Owed(
                            row.getObject("id", UUID.class),
                            new Fen(row.getLong("principal_fen")),
                            new Fen(row.getLong("other_fen")),
                            new Fen(row.getLong("delay_fen")),
                            row.getObject("last_day", LocalDate.class),
                            row.getObject("until_day", LocalDate.class),
                            // Erased with the parties' names; the amounts stay.
                            words.isEmpty() ? "—" : words,
                            row.getString("actor_name"),
                            row.getObject("at", OffsetDateTime.class).toInstant());
                })
                .optional();
    }
}
