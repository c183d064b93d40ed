package org.gridwrit.casefile.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseLine;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists and searches, newest filing first. Conditions are added only when asked for, so that each has its own plan.
@Repository
public class CaseListStore {
    static final int PAGE = 50;

    private final JdbcClient jdbc;

    CaseListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Page<CaseLine> list(Scope scope, CaseFilter filter, @Nullable CaseSearch search, @Nullable String cursor) {
        var sql = new StringBuilder("""
                select c.id, c.court_code, c.number, c.filed_on, c.officer, c.cause, c.livelihood, c.amount_fen,
                       c.recovered_fen, c.applicants, c.debtors, c.state
                  from casefile.casefile c
                 where c.city_code = :city and c.court_code like :scope
                """);
        var params = new HashMap<String, Object>();
        params.put("city", filter.city());
        params.put("scope", scope.courtPattern());
        var court = filter.court() != null ? filter.court() : onlyCourt(scope);
        if (court != null) and(sql, params, "c.court_code = :court", Map.of("court", court));
        if (filter.state() != null) {
            and(sql, params, "c.state = :state", Map.of("state", filter.state().name()));
        }
        if (filter.officer() != null) and(sql, params, "c.officer = :officer", Map.of("officer", filter.officer()));
        if (filter.livelihood() != null) {
            and(
                    sql,
                    params,
                    "c.livelihood = :kind",
                    Map.of("kind", filter.livelihood().name()));
        }
        if (filter.from() != null) and(sql, params, "c.filed_on >= :from", Map.of("from", filter.from()));
        if (filter.to() != null) and(sql, params, "c.filed_on <= :to", Map.of("to", filter.to()));
        if (search != null) and(sql, params, search.condition(), search.params());
        if (cursor != null) {
            var after = Cursor.of(cursor);
            and(sql, params, "(c.filed_on, c.id) < (:day, :after)", Map.of("day", after.day(), "after", after.id()));
        }
        sql.append(" order by c.filed_on desc, c.id desc limit ").append(PAGE + 1);
        var found = jdbc.sql(sql.toString())
                .params(params)
                .query((row, _) -> line(filter.city(), row))
                .list();
        return Page.of(found, PAGE, it -> new Cursor(it.filedOn(), it.id().uuid()).toString());
    }

    /// A basic court (桂1481) has no courts below it; naming it alone lets the index of courts give the order.
    private static @Nullable String onlyCourt(Scope scope) {
        return scope instanceof Scope.OfCourt(var code) && code.length() == 5 ? code : null;
    }

    private static void and(StringBuilder sql, Map<String, Object> params, String condition, Map<String, ?> more) {
        sql.append(" and ").append(condition).append('\n');
        params.putAll(more);
    }

    private static CaseLine line(String city, ResultSet row) throws SQLException {
        var livelihood = row.getString("livelihood");
        return new CaseLine(
                new Id(city, row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getString("number"),
                row.getObject("filed_on", LocalDate.class),
                row.getString("officer"),
                row.getString("cause"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                new Fen(row.getLong("amount_fen")),
                new Fen(row.getLong("recovered_fen")),
                row.getString("applicants"),
                row.getString("debtors"),
                CaseState.Name.valueOf(row.getString("state")));
    }
}
