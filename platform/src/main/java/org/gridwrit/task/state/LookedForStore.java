package org.gridwrit.task.state;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.gridwrit.task.ClueKind;
import org.gridwrit.task.LookedFor;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class LookedForStore {
    private final JdbcClient jdbc;

    LookedForStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The earliest first.
    public List<LookedFor> ofCase(Scope scope, Id casefile) {
        return jdbc.sql("""
                select t.id as task, t.kind, r.id, r.outcome, r.clue_kind, r.unseen, r.seen_at, e.actor_name
                  from (select city_code, id, kind from task.task where city_code = :city and case_id = :case
                """ + Within.SCOPE + """
                       ) t
                  join task.report r on r.city_code = t.city_code and r.task_id = t.id
                  join task.event e on e.city_code = r.city_code and e.id = r.id
                 order by r.seen_at, r.id
                """)
                .params(Within.params(scope))
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .query((row, _) -> {
                    var found = row.getString("clue_kind");
                    var seen = row.getObject("seen_at", OffsetDateTime.class);
                    return new LookedFor(
                            new Id(casefile.city(), row.getObject("task", UUID.class)),
                            row.getObject("id", UUID.class),
                            TaskKind.valueOf(row.getString("kind")),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getString("actor_name"),
                            seen.atZoneSameInstant(Times.CHINA).toLocalDate(),
                            found == null ? null : ClueKind.valueOf(found),
                            kinds((String[]) row.getArray("unseen").getArray()));
                })
                .list();
    }

    static List<ClueKind> kinds(String[] names) {
        return Arrays.stream(names).map(ClueKind::valueOf).toList();
    }
}
