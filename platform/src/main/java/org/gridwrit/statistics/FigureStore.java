package org.gridwrit.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Figures come from the rollups alone, their lists from the facts.
@Repository
class FigureStore {
    static final int PAGE = 100;

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Sum(String unit, Measure measure, long number, Fen amount) {}

    /// @param places the counties, or townships, whose rows are summed; all of one level, so that nothing counts twice
    /// @param wanted the fewer, the less is read
    List<Sum> sums(Reach reach, FigureQuery query, Collection<String> places, Collection<Measure> wanted) {
        var period = query.period();
        boolean months = period.hasWholeMonths();
        return jdbc.sql("""
                with cell as (
                  select place_code, measure, month, court_code, kind, number, amount_fen
                    from statistics.monthly
                   where city_code = any(:cities) and place_code = any(:places) and court_code like :courts
                     and place_code like :within and (:kind::text is null or kind = :kind) and month >= :firstMonth and month < :endMonth
                     and measure = any(:measures)
                  union all
                  select place_code, measure, date_trunc('month', day)::date, court_code, kind, number, amount_fen
                    from statistics.daily
                   where city_code = any(:cities) and place_code = any(:places) and court_code like :courts
                     and place_code like :within and (:kind::text is null or kind = :kind)
                     and (day >= :from and day < :firstMonth or day >= :endMonth and day < :end)
                     and measure = any(:measures))
                select case :by when 'COURT' then court_code when 'CITY' then left(place_code, 4)
                         when 'MONTH' then to_char(month, 'YYYY-MM') when 'WORD' then kind else place_code end unit,
                       measure, sum(number) number, sum(amount_fen) amount_fen
                  from cell
                 group by 1, 2
                having sum(number) <> 0
                """)
                .param("cities", reach.cities().toArray(String[]::new))
                .param("places", places.toArray(String[]::new))
                .param("courts", reach.courts())
                .param("within", reach.places())
                .param("by", query.by().ofWords() ? "WORD" : query.by().name())
                .param("measures", divided(query.by(), wanted))
                .param("kind", query.kind())
                .param("from", period.from())
                .param("firstMonth", months ? period.firstWholeMonth() : period.from())
                .param("endMonth", months ? period.endOfWholeMonths() : period.from())
                .param("end", period.to().plusDays(1))
                .query((row, _) -> new Sum(
                        row.getString("unit"),
                        Measure.valueOf(row.getString("measure")),
                        row.getLong("number"),
                        new Fen(row.getLong("amount_fen"))))
                .list();
    }

    /// Newest first; the facts behind a figure of the same reach and period.
    Page<FactLine> facts(Reach reach, Measure measure, FigureQuery query, @Nullable String cursor, int size) {
        var period = query.period();
        var after = cursor == null ? null : FactCursor.of(cursor);
        var found = jdbc.sql("""
                select city_code, subject_id, case_id, case_number, court_code, village_code, livelihood, day, amount_fen,
                       kind, clue_id
                  from statistics.fact
                 where city_code = any(:cities) and measure = any(:measures) and day between :from and :to
                   and court_code like :courts and village_code like :within
                   and (:kind::text is null or kind = :kind)
                   and (day, subject_id) < (:day, :subject)
                 order by day desc, subject_id desc
                 limit :size
                """)
                .param("cities", reach.cities().toArray(String[]::new))
                .param("measures", divided(query.by(), List.of(measure)))
                .param("kind", query.kind())
                .param("from", period.from())
                .param("to", period.to())
                .param("courts", reach.courts())
                .param("within", reach.places())
                .param("day", after == null ? period.to().plusDays(1) : after.day())
                .param("subject", after == null ? new UUID(0, 0) : after.subject())
                .param("size", size + 1)
                .query((row, _) -> line(row))
                .list();
        return Page.of(found, size, it -> new FactCursor(it.day(), it.subject()).toString());
    }

    /// What the words of a grouping say nothing of is in no table by them.
    private static String[] divided(Grouping by, Collection<Measure> wanted) {
        return wanted.stream().filter(it -> it.dividedBy(by)).map(Enum::name).toArray(String[]::new);
    }

    private static FactLine line(ResultSet row) throws SQLException {
        var livelihood = row.getString("livelihood");
        var clue = row.getObject("clue_id", UUID.class);
        return new FactLine(
                row.getObject("subject_id", UUID.class),
                new Id(row.getString("city_code"), row.getObject("case_id", UUID.class)),
                row.getString("case_number"),
                row.getString("court_code"),
                row.getString("village_code"),
                livelihood == null ? null : Livelihood.valueOf(livelihood),
                row.getObject("day", LocalDate.class),
                new Fen(row.getLong("amount_fen")),
                row.getString("kind"),
                clue == null ? null : new Id(row.getString("city_code"), clue));
    }
}
