package org.gridwrit.casefile.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReleaseStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, kind, payee_id, payee_name, amount_fen, words, asked_by,
                   asked_by_name, asked_at, state, decided_by_name, decided_at, decided_words
              from casefile.release
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    ReleaseStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was asked for before.
    boolean add(Release it) {
        return jdbc.sql("""
                insert into casefile.release
                  (city_code, id, court_code, case_id, case_number, kind, payee_id, payee_name, amount_fen, words, asked_by,
                   asked_by_name, asked_at, state, decided_words)
                values (:city, :id, :court, :case, :number, :kind, :payee, :payeeName, :amount, :words, :by, :name, :at,
                   'ASKED', '')
                on conflict (city_code, id) do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("court", it.court())
                        .param("case", it.caseId())
                        .param("number", it.caseNumber())
                        .param("kind", it.kind().name())
                        .param("payee", it.payee())
                        .param("payeeName", it.payeeName())
                        .param("amount", it.amount().value())
                        .param("words", texts.close(it.words()))
                        .param("by", it.askedBy())
                        .param("name", it.askedByName())
                        .param("at", Times.utc(it.askedAt()))
                        .update()
                == 1;
    }

    void decide(Id id, Release.State state, Actor by, String words, Instant at) {
        jdbc.sql("""
                update casefile.release
                   set state = :state, decided_by = :by, decided_by_name = :name, decided_at = :at, decided_words = :words
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("state", state.name())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .param("words", texts.close(words))
                .update();
    }

    List<Release> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = :case and court_code like :scope order by id desc limit 200
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query(this::release)
                .list();
    }

    Optional<Release> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :scope")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("scope", scope.courtPattern())
                .query(this::release)
                .optional();
    }

    /// What waits for the president, the oldest first.
    List<Release> asked(Scope scope, String city, int limit) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and court_code like :scope and state = 'ASKED' order by id limit :limit
                """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("limit", limit)
                .query(this::release)
                .list();
    }

    int count(Scope scope, String city, int most) {
        return jdbc.sql("""
                select count(*) from (select from casefile.release
                 where city_code = :city and court_code like :scope and state = 'ASKED' limit :most) few
                """)
                .param("city", city)
                .param("scope", scope.courtPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Release release(ResultSet row, int n) throws SQLException {
        var at = row.getObject("decided_at", OffsetDateTime.class);
        return new Release(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                EntryKind.valueOf(row.getString("kind")),
                row.getObject("payee_id", UUID.class),
                row.getString("payee_name"),
                new Fen(row.getLong("amount_fen")),
                texts.open(row.getString("words")),
                row.getObject("asked_by", UUID.class),
                row.getString("asked_by_name"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                Release.State.valueOf(row.getString("state")),
                at == null
                        ? null
                        : new Release.Decision(
                                row.getString("decided_by_name"),
                                at.toInstant(),
                                texts.open(row.getString("decided_words"))));
    }
}
