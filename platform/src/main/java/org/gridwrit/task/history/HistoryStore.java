package org.gridwrit.task.history;

import java.util.List;
import java.util.Set;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.state.Within;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happened to all the tasks of a case, in one statement.
@Repository
class HistoryStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    HistoryStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// The latest first.
    List<Step> steps(Scope scope, Id casefile, Set<Part> wanted, Moment before, int limit) {
        return jdbc.sql("""
                select e.city_code, e.id, e.at, e.actor_name, e.actor_role, e.verb, e.to_state, e.reason, e.task_id, t.kind,
                       t.debtor_name, r.outcome, r.words, r.clue_kind, r.clue_words, r.longitude, r.latitude, r.accuracy, r.unseen,
                       r.seen_at, r.task_state,
                       exists (select from task.report l where l.city_code = :city and l.task_id = r.task_id
                                and (l.stored_at, l.id) > (r.stored_at, r.id)) as superseded
                  from (select id, kind, debtor_name from task.task where city_code = :city and case_id = :case
                """ + Within.SCOPE + """
                       ) t
                  join task.event e on e.city_code = :city and e.task_id = t.id
                  left join task.report r on r.city_code = :city and r.id = e.id and e.verb = 'REPORT'
                 where (e.at, e.id) < (:at, :before)
                   and (e.verb not in ('REPORT', 'RECUSE') and :tasks or e.verb = 'REPORT' and :visits
                        or e.verb = 'RECUSE' and :recusals or r.clue_kind is not null and :clues)
                 order by e.at desc, e.id desc limit :limit
                """)
                .params(Within.params(scope))
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("at", Times.utc(before.at()))
                .param("before", before.id())
                .param("tasks", wanted.contains(Part.TASK))
                .param("visits", wanted.contains(Part.VISIT))
                .param("recusals", wanted.contains(Part.RECUSAL))
                .param("clues", wanted.contains(Part.CLUE))
                .param("limit", limit)
                .query((row, _) -> Step.read(row, texts))
                .list();
    }
}
