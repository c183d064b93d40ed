package org.gridwrit.task.recheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// 终本库 The cases that are terminated for now, the next to be looked at first.
@Repository
class RecheckListStore {
    private final JdbcClient jdbc;

    RecheckListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param done     how many rechecks have been opened
    /// @param proposed property was found and nobody has answered
    /// @param untold   of how many results the applicant has not been told
    record RecheckLine(
            Id casefile,
            String caseNumber,
            LocalDate closedOn,
            int done,
            @Nullable LocalDate nextOn,
            boolean proposed,
            int untold) {}

    /// @param own the cases of which alone; absent for all
    record Wanted(
            String city,
            Scope scope,
            Library.Group group,
            @Nullable Set<UUID> own,
            LocalDate soon) {}

    int count(Wanted wanted, int most) {
        var sql = "select count(*) from (select from task.recheck_plan p where p.city_code = :city"
                + where(wanted.group) + " limit :most) counted";
        return narrowed(sql, wanted).param("most", most).query(Integer.class).single();
    }

    List<RecheckLine> list(Wanted wanted, @Nullable LocalDate day, UUID key, int limit) {
        return narrowed("""
                select p.case_id, p.case_number, p.closed_on, p.number, p.next_on,
                       exists (select from task.resume_proposal r where r.city_code = p.city_code
                         and r.court_code = p.court_code and r.case_id = p.case_id and r.closed_on = p.closed_on
                         and r.state = 'OPEN') as proposed,
                       (select count(*) from task.recheck r where r.city_code = p.city_code and r.case_id = p.case_id
                         and r.closed_on = p.closed_on and r.told_on is null) as untold
                  from task.recheck_plan p where p.city_code = :city
                """ + where(wanted.group) + """
                   and (:day::date is null or (coalesce(p.next_on, date '9999-12-31'), p.case_id) > (:day::date, :key))
                 order by coalesce(p.next_on, date '9999-12-31'), p.case_id limit :limit
                """, wanted)
                .param("day", day, java.sql.Types.DATE)
                .param("key", key)
                .param("limit", limit)
                .query((row, _) -> new RecheckLine(
                        new Id(wanted.city, row.getObject("case_id", UUID.class)),
                        row.getString("case_number"),
                        row.getObject("closed_on", LocalDate.class),
                        row.getInt("number") - 1,
                        row.getObject("next_on", LocalDate.class),
                        row.getBoolean("proposed"),
                        row.getInt("untold")))
                .list();
    }

    /// What was found or not told is looked for among these few, and not in all that were ever terminated.
    private static String where(Library.Group group) {
        var own = " and p.court_code like :scope and (:all or p.case_id = any(:own))";
        return own
                + switch (group) {
                    case ALL -> "";
                    case SOON -> " and p.next_on <= :soon";
                    case FOUND -> waits("resume_proposal", "r.state = 'OPEN'");
                    case UNTOLD -> waits("recheck", "r.told_on is null");
                };
    }

    private static String waits(String table, String what) {
        return """
                 and exists (select from task.%s r where r.city_code = p.city_code and r.court_code = p.court_code
                   and r.case_id = p.case_id and r.closed_on = p.closed_on and %s)
                """.formatted(table, what);
    }

    private JdbcClient.StatementSpec narrowed(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("city", wanted.city)
                .param("scope", wanted.scope.courtPattern())
                .param("all", wanted.own == null)
                .param("own", wanted.own == null ? new UUID[0] : wanted.own.toArray(UUID[]::new))
                .param("soon", wanted.soon);
    }
}
