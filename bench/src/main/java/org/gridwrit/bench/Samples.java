package org.gridwrit.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What to look for, taken from all over what there is.
record Samples(Connection connection, List<String> identities) {
    private static final int PAGE = 50;
    private static final String THERE =
            "from public.bench_case where n < (select until from public.bench_filled) and court_nth = ";

    LocalDate today() {
        return TenYears.today();
    }

    String city() throws SQLException {
        return Sql.text(connection, "select left(city_code, 4) from public.bench_court where nth = 0");
    }

    List<String> officers(int court) throws SQLException {
        return texts("select distinct officer " + THERE + court + " and state <> 'CLOSED' order by 1 limit 20");
    }

    List<String> numbers(int court) throws SQLException {
        return texts("select number " + THERE + court + " order by hashint8(n) limit 40");
    }

    List<String> cases(int court) throws SQLException {
        return texts("select city_code || '-' || id " + THERE + court + " order by n % 50 <> 0, hashint8(n) limit 40");
    }

    List<String> names(int court, int characters) throws SQLException {
        return texts("select left(debtors[1], " + characters + ") " + THERE + court
                + " and length(debtors[1]) = 3 order by hashint8(n) limit 40");
    }

    /// What the lists of characters make the commonest of all.
    String commonestGram() {
        return WholeRegion.SURNAMES.substring(0, 1) + WholeRegion.GIVEN.charAt(0);
    }

    /// The one where most is, and others of the county.
    List<String> towns(int court) throws SQLException {
        return texts("""
                select g.towns[1] from public.bench_court k
                  join public.bench_grid g on g.nth between k.near_lo and k.near_lo + k.near_many - 1
                 where k.nth = %d group by 1 order by count(*) desc limit 12
                """.formatted(court));
    }

    List<String> counties() throws SQLException {
        return texts("""
                select distinct g.towns[2] from public.bench_grid g join public.bench_court k on k.city_code = g.city_code
                 where k.nth = 0 order by 1 limit 12
                """);
    }

    /// Where the page begins, or where the last one ends if there are fewer.
    String casePage(int court, int page) throws SQLException {
        return last(
                "c.filed_on || '~' || c.id from casefile.casefile c",
                "and c.court_code = k.code",
                court,
                "c.filed_on, c.id",
                page);
    }

    String casePageOfCity(int page) throws SQLException {
        return last("c.filed_on || '~' || c.id from casefile.casefile c", "", 0, "c.filed_on, c.id", page);
    }

    String taskPage(int court, int page) throws SQLException {
        return last("c.city_code || '-' || c.id from task.task c", "and c.court_code = k.code", court, "c.id", page);
    }

    private String last(String what, String where, int court, String order, int page) throws SQLException {
        var ordered = order.replace(",", " desc,") + " desc";
        return Sql.text(connection, """
                select place from (select row_number() over (order by %s) as nth, %s join public.bench_court k using (city_code)
                  where k.nth = %d %s order by %s limit %d) pages order by nth desc limit 1
                """.formatted(
                        ordered, what.replace(" from", " as place from"), court, where, ordered, (page - 1) * PAGE));
    }

    private List<String> texts(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            while (row.next()) found.add(row.getString(1));
        }
        if (found.isEmpty()) throw new SQLException("nothing found: " + query);
        return found;
    }
}
