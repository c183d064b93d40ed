package org.gridwrit.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// Ten years of 130 courts, made in the database itself from the newest case backwards: whoever asks for more gets
/// older ones.
final class WholeRegion {
    static final String SURNAMES = "黄李韦陈梁覃莫陆农罗刘张王蒙廖杨谭周何吴卢玉苏潘唐邓蓝林石甘赵曾谢朱马韩宋许冯彭肖曹袁邹熊孟秦江史顾侯邵万钱汤尹黎易常武乔贺";
    static final String GIVEN = "文秀志建国英华明桂小玉海春丽芳伟强军平梅兰永福金凤荣光辉红燕振宏德生祥龙飞超勇刚毅峰磊洋艳娟敏静丹娜晓莉霞云飘雪"
            + "婷慧琳琴珍美爱莲素月香彩娥清水木林森山川石田开启承继绍先进步东南西北方元亮庆宝才有善良忠义仁信智礼家和安康宁顺利达胜成功业";

    private static final int THROUGH_THE_PROGRAM = 300;

    private final Path data;
    private final long cases;
    private final Docket docket = new Docket(Demo.COURT, Demo.COUNTY, 10, 9_000_000);

    WholeRegion(Path data, long cases) {
        this.data = data;
        this.cases = cases;
    }

    /// Identity numbers of people the program has sealed, some of them debtors in every court.
    List<String> identities() {
        return docket.identities();
    }

    /// @param until how many of the newest cases there shall be
    void fill(Program program, long until) throws IOException, SQLException, InterruptedException {
        long begun = System.nanoTime();
        var database = program.database();
        try (var one = database.connectAsSuperuser();
                var other = database.connectAsSuperuser()) {
            docket.write(data.resolve("known.csv"), THROUGH_THE_PROGRAM);
            if (!isLaid(one)) lay(one);
            long filled = (long) Sql.number(one, "select until from public.bench_filled");
            if (filled >= until) return;
            try (var _ = program.still()) {
                Sql.run(one, "docket-indexes-away.sql", Map.of());
                var values = values();
                values.put("sealed", (long) Sql.number(one, "select count(*) from public.bench_sealed"));
                values.put("from", filled);
                values.put("until", until);
                together(run(one, "docket-cases.sql", values), run(other, "docket-tasks.sql", values));
                var indexes = new Indexes(one);
                together(indexes.bringBack(one), indexes.bringBack(other));
                Sql.run(one, "docket-settled.sql", values);
            }
        }
        System.out.printf("  %,d cases in %.0f s%n", until, (System.nanoTime() - begun) / 1e9);
    }

    /// How many of the newest cases there are.
    long holds(Database database) throws SQLException {
        try (var connection = database.connectAsSuperuser()) {
            return isLaid(connection) ? (long) Sql.number(connection, "select until from public.bench_filled") : 0;
        }
    }

    private static boolean isLaid(Connection connection) throws SQLException {
        return Sql.number(connection, "select count(to_regclass('public.bench_filled'))") > 0;
    }

    private void lay(Connection connection) throws IOException, SQLException, InterruptedException {
        Program.once(data, "import", data.resolve("known.csv").toString(), "--court", Demo.COURT);
        Sql.run(connection, "docket-ground.sql", values());
        Sql.run(connection, "docket-people.sql", Map.of());
    }

    private Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("surnames", SURNAMES);
        values.put("given", GIVEN);
        values.put("court", Demo.COURT);
        values.put("cases", cases);
        values.put("today", TenYears.today());
        return values;
    }

    private static Callable<Void> run(Connection connection, String script, Map<String, Object> values) {
        return () -> {
            Sql.run(connection, script, values);
            return null;
        };
    }

    private static void together(Callable<Void> one, Callable<Void> other) throws InterruptedException, SQLException {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(one, other))) done.get();
        } catch (ExecutionException failed) {
            throw new SQLException(failed.getCause());
        }
    }

    void count(Connection connection, String history, Figures figures) throws SQLException {
        for (var table : List.of("casefile.casefile", "casefile.party", "task.task")) {
            figures.with(history + ", rows of " + table, Sql.number(connection, "select count(*) from " + table), "");
        }
        figures.with(
                history + ", database",
                Sql.number(connection, "select pg_database_size('gridwrit')") / (1 << 30),
                "GB");
    }

    /// Those that were taken away, each brought back by whoever is free.
    private static final class Indexes {
        private final List<String> waiting = new ArrayList<>();

        Indexes(Connection connection) throws SQLException {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select made_by from public.bench_index order by name")) {
                while (row.next()) waiting.add(row.getString(1));
            }
        }

        Callable<Void> bringBack(Connection connection) {
            return () -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("set maintenance_work_mem = '1GB'");
                    for (var next = next(); next != null; next = next()) statement.execute(next);
                }
                return null;
            };
        }

        private synchronized @Nullable String next() {
            return waiting.isEmpty() ? null : waiting.removeFirst();
        }
    }
}
