package org.gridwrit.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaperStore {
    private static final String SELECT = """
            select city_code, id, court_code, case_id, case_number, kind, fact_id, about, state, words, version, corrects,
                   reason, drafted_by_name, written_at, revision, written_by, written_by_name, year, ordinal, issued_by_name, issued_at, sm3, bytes
              from paper.paper
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    PaperStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was drafted before.
    boolean add(Paper draft, Actor by) {
        return jdbc.sql("""
                insert into paper.paper
                  (city_code, id, court_code, case_id, case_number, kind, fact_id, about, state, words, version, corrects,
                   reason, drafted_by, drafted_by_name, written_at, written_by, written_by_name)
                values (:city, :id, :court, :case, :number, :kind, :fact, :about, 'DRAFT', :words, :version, :corrects,
                   :reason, :by, :name, :at, :by, :name)
                on conflict (city_code, id) do nothing
                """)
                        .param("city", draft.id().city())
                        .param("id", draft.id().uuid())
                        .param("court", draft.court())
                        .param("case", draft.caseId())
                        .param("number", draft.caseNumber())
                        .param("kind", draft.kind().name())
                        .param("fact", draft.fact())
                        .param("about", draft.about())
                        .param("words", texts.close(draft.words()))
                        .param("version", draft.version())
                        .param("corrects", draft.corrects())
                        .param("reason", texts.close(draft.reason()))
                        .param("by", by.account())
                        .param("name", by.name())
                        .param("at", Times.utc(draft.writtenAt()))
                        .update()
                == 1;
    }

    List<Paper> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + " where city_code = :city and case_id = :case and court_code like :courts order by id")
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> PaperRow.of(row, texts))
                .list();
    }

    Optional<Paper> named(Scope scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> PaperRow.of(row, texts))
                .optional();
    }

    Optional<Paper> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> PaperRow.of(row, texts))
                .optional();
    }

    /// The one that stands for a fact.
    Optional<Paper> standing(String city, String court, PaperKind kind, UUID fact) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and court_code = :court and kind = :kind and fact_id = :fact and state = 'ISSUED'
                """)
                .param("city", city)
                .param("court", court)
                .param("kind", kind.name())
                .param("fact", fact)
                .query((row, _) -> PaperRow.of(row, texts))
                .optional();
    }

    void write(Id draft, String words, Actor by, Instant at) {
        jdbc.sql("""
                update paper.paper
                   set words = :words, written_at = :at, revision = revision + 1, written_by = :by, written_by_name = :name
                 where city_code = :city and id = :id and state = 'DRAFT'
                """)
                .param("city", draft.city())
                .param("id", draft.uuid())
                .param("words", texts.close(words))
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
    }

    void issue(Id draft, String words, Paper.Issue as, Actor by) {
        jdbc.sql("""
                update paper.paper
                   set state = 'ISSUED', words = :words, year = :year, ordinal = :ordinal, issued_by = :by,
                       issued_by_name = :name, issued_at = :at, sm3 = :sm3, bytes = :bytes
                 where city_code = :city and id = :id and state = 'DRAFT'
                """)
                .param("city", draft.city())
                .param("id", draft.uuid())
                .param("words", texts.close(words))
                .param("year", as.year())
                .param("ordinal", as.serial())
                .param("by", by.account())
                .param("name", by.name())
                .param("at", Times.utc(as.at()))
                .param("sm3", as.sm3())
                .param("bytes", as.bytes())
                .update();
    }

    /// False when another version has taken its place already.
    boolean corrected(Id paper) {
        return jdbc.sql("""
                update paper.paper set state = 'CORRECTED' where city_code = :city and id = :id and state = 'ISSUED'
                """)
                        .param("city", paper.city())
                        .param("id", paper.uuid())
                        .update()
                == 1;
    }

    void discard(Id draft) {
        jdbc.sql("delete from paper.paper where city_code = :city and id = :id and state = 'DRAFT'")
                .param("city", draft.city())
                .param("id", draft.uuid())
                .update();
    }
}
