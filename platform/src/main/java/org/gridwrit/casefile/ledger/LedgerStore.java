package org.gridwrit.casefile.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Entries, only added to, and the sum of what was recovered in the row of the case, which lists are read by.
@Repository
class LedgerStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    LedgerStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// One at a time writes into the ledger of a case.
    Optional<Holder> lock(Scope scope, Id casefile) {
        return jdbc.sql("""
                select court_code, number, filed_on, livelihood, amount_fen, state, closing from casefile.casefile
                 where city_code = :city and id = :id and court_code like :scope for update
                """)
                .param("city", casefile.city())
                .param("id", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query((row, _) -> {
                    var livelihood = row.getString("livelihood");
                    var closing = row.getString("closing");
                    return new Holder(
                            casefile,
                            row.getString("court_code"),
                            row.getString("number"),
                            row.getObject("filed_on", LocalDate.class),
                            livelihood == null ? null : Livelihood.valueOf(livelihood),
                            new Fen(row.getLong("amount_fen")),
                            CaseState.Name.valueOf(row.getString("state")),
                            closing == null ? null : Closing.valueOf(closing));
                })
                .optional();
    }

    /// What was recorded before there was a ledger is read from the events of the case.
    Account of(Scope scope, Id casefile) {
        return new Account(jdbc.sql("""
                select id, kind, origin, amount_fen, day, words, counters, fact_id, actor_name, at
                  from casefile.ledger_entry
                 where city_code = :city and case_id = :case and court_code like :scope
                union all
                select e.id, 'DIRECT', 'EARLIER', e.amount_fen, null, e.words, null, null, e.actor_name, e.at
                  from casefile.event e
                 where e.city_code = :city and e.case_id = :case and e.court_code like :scope and e.kind = 'RECOVERED'
                   and not exists (select from casefile.ledger_entry l where l.city_code = e.city_code and l.id = e.id)
                 order by at, id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query(this::entry)
                .list());
    }

    void add(Holder of, LedgerEntry it, UUID account) {
        jdbc.sql("""
                insert into casefile.ledger_entry
                  (city_code, id, court_code, case_id, kind, origin, amount_fen, day, words, counters, fact_id, actor_id,
                   actor_name, at)
                values (:city, :id, :court, :case, :kind, :origin, :amount, :day, :words, :counters, :fact, :account, :name,
                   :at)
                """)
                .param("city", of.casefile().city())
                .param("id", it.id())
                .param("court", of.court())
                .param("case", of.casefile().uuid())
                .param("kind", it.kind().name())
                .param("origin", it.origin().name())
                .param("amount", it.amount().value())
                .param("day", it.day())
                .param("words", texts.close(it.words()))
                .param("counters", it.counters())
                .param("fact", it.fact())
                .param("account", account)
                .param("name", it.by())
                .param("at", Times.utc(it.at()))
                .update();
    }

    void recovered(Id casefile, long change, Instant at) {
        jdbc.sql("""
                update casefile.casefile set recovered_fen = recovered_fen + :change, changed_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", casefile.city())
                .param("id", casefile.uuid())
                .param("change", change)
                .param("at", Times.utc(at))
                .update();
    }

    /// 执行到位 In the course of the case, under the entry's own key.
    void happened(Holder of, LedgerEntry it, Actor by) {
        jdbc.sql("""
                insert into casefile.event (city_code, id, case_id, court_code, at, actor_name, kind, words, amount_fen)
                values (:city, :id, :case, :court, :at, :name, 'RECOVERED', :words, :amount)
                """)
                .param("city", of.casefile().city())
                .param("id", it.id())
                .param("case", of.casefile().uuid())
                .param("court", of.court())
                .param("at", Times.utc(it.at()))
                .param("name", by.name())
                .param("words", texts.close(it.day().toString()))
                .param("amount", it.amount().value())
                .update();
    }

    private LedgerEntry entry(ResultSet row, int n) throws SQLException {
        var words = texts.open(row.getString("words"));
        var day = row.getObject("day", LocalDate.class);
        var at = row.getObject("at", OffsetDateTime.class).toInstant();
        return new LedgerEntry(
                row.getObject("id", UUID.class),
                EntryKind.valueOf(row.getString("kind")),
                Origin.valueOf(row.getString("origin")),
                new Fen(row.getLong("amount_fen")),
                day == null ? earlier(words, at) : day,
                day == null ? "" : words,
                row.getObject("counters", UUID.class),
                row.getObject("fact_id", UUID.class),
                row.getString("actor_name"),
                at);
    }

    /// Its day stood in its words, which go when the case is erased.
    private static LocalDate earlier(String words, Instant at) {
        return words.isEmpty() ? LocalDate.ofInstant(at, Times.CHINA) : LocalDate.parse(words);
    }
}
