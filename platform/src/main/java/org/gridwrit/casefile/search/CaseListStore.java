package org.gridwrit.casefile.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFilter;
import org.gridwrit.casefile.CaseLine;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.division.Holidays;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lists and searches, newest filing first.
@Repository
public class CaseListStore {
    static final int PAGE = 50;

    /// Nobody works at more of them; the oldest have long been closed.
    private static final int MOST_OF_ONE = 5000;

    private final JdbcClient jdbc;
    private final Holidays holidays;
    private final Clock clock;

    CaseListStore(JdbcClient jdbc, Holidays holidays, Clock clock) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.clock = clock;
    }

    public Page<CaseLine> list(Scope scope, CaseFilter filter, @Nullable CaseSearch search, @Nullable String cursor) {
        return list(scope, filter, search, cursor, PAGE);
    }

    /// @param size of the page, where it is not for a screen
    public Page<CaseLine> list(
            Scope scope, CaseFilter filter, @Nullable CaseSearch search, @Nullable String cursor, int size) {
        var asked = asked("""
                select c.id, c.court_code, c.number, c.filed_on, c.officer, c.cause, c.livelihood, c.amount_fen,
                       c.recovered_fen, c.applicants, c.debtors, c.state
                  from casefile.casefile c
                 where c.city_code = :city and c.court_code like :scope
                """, scope, filter);
        if (search != null) asked.where(search.condition(), search.params());
        if (cursor != null) {
            var after = Cursor.of(cursor);
            asked.where("(c.filed_on, c.id) < (:day, :after)", Map.of("day", after.day(), "after", after.id()));
        }
        var found = jdbc.sql(asked.sql() + " order by c.filed_on desc, c.id desc limit " + (size + 1))
                .params(asked.params())
                .query((row, _) -> line(filter.city(), row))
                .list();
        return Page.of(found, size, it -> new Cursor(it.filedOn(), it.id().uuid()).toString());
    }

    public Set<UUID> keysOf(Scope scope, String city, String officer) {
        return jdbc.sql("""
                select id from casefile.casefile
                 where city_code = :city and court_code = :court and officer = :officer
                 order by filed_on desc, id desc limit :most
                """)
                .param("city", city)
                .param("court", scope instanceof Scope.OfCourt(var code) ? code : "")
                .param("officer", officer)
                .param("most", MOST_OF_ONE)
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    /// @param most where counting ends
    public int count(Scope scope, CaseFilter filter, int most) {
        return count(scope, filter, null, most);
    }

    public int count(Scope scope, CaseFilter filter, @Nullable CaseSearch search, int most) {
        var asked = asked("""
                select count(*) from (
                select from casefile.casefile c where c.city_code = :city and c.court_code like :scope
                """, scope, filter);
        if (search != null) asked.where(search.condition(), search.params());
        return jdbc.sql(asked.sql() + " limit " + most + ") counted")
                .params(asked.params())
                .query(Integer.class)
                .single();
    }

    private Conditions asked(String select, Scope scope, CaseFilter filter) {
        return new Conditions(select, scope, filter)
                .running(filter.clock(), filter.period() == null ? filter.by() : null, clock, holidays::isWorkingDay);
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
