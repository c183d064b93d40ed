package org.gridwrit.walls;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Courts, townships and workers who must not see each other's: each has cases and tasks that bear its number, in every
/// word of them.
final class Neighbours {
    static final int COUNT = 20;
    static final int EACH = 7;
    static final String CITY = "451400";

    static String court(int n) {
        return "桂14" + (21 + n);
    }

    static String village(int n) {
        return "4514%02d100001".formatted(21 + n);
    }

    static UUID worker(int n) {
        return new UUID(77, n);
    }

    /// Stands in every name and number of the n-th's rows and in nobody else's.
    static String mark(int n) {
        return "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉".substring(n, n + 1) + "氏";
    }

    static List<String> othersMarks(int n) {
        return IntStream.range(0, COUNT)
                .filter(it -> it != n)
                .mapToObj(Neighbours::mark)
                .toList();
    }

    /// Whose rows there are: an officer of the court, the township and the worker share the number, and the rows.
    static List<Actor> of(int n) {
        return List.of(
                new Actor(new UUID(78, n), "官" + n, Role.OFFICER, CITY, new Scope.OfCourt(court(n))),
                new Actor(
                        new UUID(79, n),
                        "办" + n,
                        Role.DISPATCHER,
                        CITY,
                        new Scope.OfDivision(village(n).substring(0, 9))),
                new Actor(new UUID(80, n), "员" + n, Role.WORKER, CITY, new Scope.OfWorker(worker(n))));
    }

    record Row(UUID id, UUID casefile) {}

    /// @param jdbc that no wall stops
    static List<List<Row>> settle(JdbcClient jdbc) {
        var all = new ArrayList<List<Row>>();
        for (int n = 0; n < COUNT; n++) {
            jdbc.sql("insert into grid.worker (city_code, id, name, township_code) values (?, ?, ?, ?)")
                    .params(CITY, worker(n), mark(n), village(n).substring(0, 9))
                    .update();
            jdbc.sql("insert into task.reach (city_code, township_code, task_city) values (?, ?, ?)")
                    .params(CITY, village(n).substring(0, 9), CITY)
                    .update();
            var rows = new ArrayList<Row>();
            for (int i = 0; i < EACH; i++) rows.add(row(jdbc, n, i));
            all.add(rows);
        }
        return all;
    }

    private static Row row(JdbcClient jdbc, int n, int i) {
        // A case and its task share their key: a test may ask for either.
        var key = new UUID(0x7000L + n, 0x8000_0000_0000_0000L | i);
        var row = new Row(key, key);
        var number = "（2026）" + court(n) + "执" + (1 + i) + "号";
        jdbc.sql("""
                insert into casefile.casefile (city_code, id, court_code, number, filed_on, officer, cause, amount_fen,
                  applicants, debtors, names, grams, state, created_at, changed_at)
                values (:city, :id, :court, :number, date '2026-03-02', '', '', 100, :mark, :mark, :mark, array[:mark],
                  'ENFORCING', now(), now())
                """)
                .param("city", CITY)
                .param("id", row.casefile)
                .param("court", court(n))
                .param("number", number)
                .param("mark", mark(n))
                .update();
        jdbc.sql("""
                insert into task.task (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name,
                  debtor_address, debtor_index, kind, priority, due_on, village_code, grid_city_code, grid_id, worker_id,
                  state, state_at, created_at)
                values (:city, :id, :court, :case, :number, :id, :mark, :mark, decode(md5(:id::text), 'hex'),
                  'FIND_PERSON', 'NORMAL', date '2030-01-01', :village, :city, :id, :worker, 'DISPATCHED', now(), now())
                """)
                .param("city", CITY)
                .param("id", row.id)
                .param("case", row.casefile)
                .param("court", court(n))
                .param("number", number)
                .param("mark", mark(n))
                .param("village", village(n))
                .param("worker", worker(n))
                .update();
        return row;
    }

    private Neighbours() {}
}
