package org.gridwrit.task.recheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.PropertyFound;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ResumeProposalStore {
    private static final String SELECT = """
            select city_code, id, case_id, case_number, origin, source_id, found_on, state, words, answered_on,
                   answered_by from task.resume_proposal
            """;

    private final JdbcClient jdbc;
    private final SealedText texts;

    ResumeProposalStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Nothing where the case is not terminated for now, and nothing the second time.
    ///
    /// @param reported whether it counts only if property came with a report
    void propose(PropertyFound it, UUID key, boolean reported) {
        jdbc.sql("""
                insert into task.resume_proposal
                  (city_code, id, court_code, case_id, case_number, closed_on, origin, finding, source_id, found_on,
                   state, words)
                select p.city_code, :id, p.court_code, p.case_id, p.case_number, p.closed_on, :origin, :finding, :source,
                       :on, 'OPEN', ''
                  from task.recheck_plan p
                 where p.city_code = :city and p.case_id = :case and (not :reported or exists (
                       select from task.report r where r.city_code = p.city_code and r.id = :finding
                          and r.clue_kind is not null))
                on conflict (city_code, case_id, finding) do nothing
                """)
                .param("city", it.casefile().city())
                .param("case", it.casefile().uuid())
                .param("id", key)
                .param("origin", it.origin().name())
                .param("finding", it.finding())
                .param("source", it.source())
                .param("on", it.day())
                .param("reported", reported)
                .update();
    }

    List<ResumeProposal> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + """
                 where city_code = :city and case_id = :case and court_code like :scope order by id desc limit 100
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("scope", scope.courtPattern())
                .query(this::proposal)
                .list();
    }

    Optional<ResumeProposal> lock(Scope.OfCourt scope, Id id) {
        return jdbc.sql(SELECT + " where city_code = :city and id = :id and court_code = :court for update")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", scope.code())
                .query(this::proposal)
                .optional();
    }

    void answer(Id id, ResumeProposal.Answer answer, String words, LocalDate on, String by) {
        jdbc.sql("""
                update task.resume_proposal
                   set state = :answer, words = :words, answered_on = :on, answered_by = :by
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("answer", answer.name())
                .param("words", texts.close(words))
                .param("on", on)
                .param("by", by)
                .update();
    }

    /// The case was resumed, for whatever reason: nothing is left to decide.
    void resumed(Id casefile, LocalDate on) {
        jdbc.sql("""
                update task.resume_proposal set state = 'RESUMED', answered_on = :on
                 where city_code = :city and case_id = :case and state = 'OPEN'
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("on", on)
                .update();
    }

    private ResumeProposal proposal(ResultSet row, int n) throws SQLException {
        return new ResumeProposal(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                PropertyFound.Origin.valueOf(row.getString("origin")),
                row.getObject("source_id", UUID.class),
                row.getObject("found_on", LocalDate.class),
                ResumeProposal.Answer.valueOf(row.getString("state")),
                texts.open(row.getString("words")),
                row.getObject("answered_on", LocalDate.class),
                row.getString("answered_by"));
    }
}
