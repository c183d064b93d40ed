package org.gridwrit.clue;

import java.time.Instant;
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
class ClueStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    ClueStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Whose report told it.
    record Told(UUID worker, UUID task, UUID report) {}

    /// False when it is known already: under its key, or by its report.
    boolean claim(CaseClue it, UUID by, @Nullable Told told) {
        return jdbc.sql("""
                insert into clue.clue
                  (city_code, id, court_code, case_id, case_number, kind, words, thing, source, source_name, worker_id, task_id,
                   report_id, town_code, claimed_by, claimed_by_name, claimed_at, state, state_at, recovered_fen)
                values (:city, :id, :court, :case, :number, :kind, :words, :thing, :source, :sourceName, :worker, :task,
                   :report, :town, :by, :name, :at, 'CLAIMED', :at, 0)
                on conflict do nothing
                """)
                        .param("city", it.id().city())
                        .param("id", it.id().uuid())
                        .param("court", it.court())
                        .param("case", it.caseId())
                        .param("number", it.caseNumber())
                        .param("kind", it.kind().name())
                        .param("words", texts.close(it.words()))
                        .param("thing", texts.close(it.thing()))
                        .param("source", it.source().name())
                        .param("sourceName", texts.close(it.sourceName()))
                        .param("worker", told == null ? null : told.worker())
                        .param("task", told == null ? null : told.task())
                        .param("report", told == null ? null : told.report())
                        .param("town", it.town())
                        .param("by", by)
                        .param("name", it.claimedBy())
                        .param("at", Times.utc(it.claimedAt()))
                        .update()
                == 1;
    }

    /// The report it came with.
    Optional<UUID> reportOf(Id id) {
        return jdbc.sql("""
                select report_id from clue.clue where city_code = :city and id = :id and report_id is not null
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .query(UUID.class)
                .optional();
    }

    Optional<CaseClue> named(Scope scope, Id id) {
        return jdbc.sql(ClueRow.SELECT + " where city_code = :city and id = :id and court_code like :courts")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> ClueRow.of(row, texts))
                .optional();
    }

    Optional<CaseClue> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(ClueRow.SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query((row, _) -> ClueRow.of(row, texts))
                .optional();
    }

    List<CaseClue> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(ClueRow.SELECT + """
                 where city_code = :city and case_id = :case and court_code like :courts order by claimed_at, id
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> ClueRow.of(row, texts))
                .list();
    }

    void save(CaseClue it, Instant at) {
        jdbc.sql("""
                update clue.clue
                   set kind = :kind, thing = :thing, state = :state, state_at = :at, recovered_fen = :recovered,
                       duplicate_of = :duplicate
                 where city_code = :city and id = :id
                """)
                .param("city", it.id().city())
                .param("id", it.id().uuid())
                .param("kind", it.kind().name())
                .param("thing", texts.close(it.thing()))
                .param("state", it.state().name())
                .param("at", Times.utc(at))
                .param("recovered", it.recovered().value())
                .param("duplicate", it.duplicateOf())
                .update();
    }
}
