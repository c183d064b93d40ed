package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.gridwrit.GridWrit;
import org.gridwrit.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data directory of version 0.1.0, whose one role owned every table and stood behind no wall.
@Tag("slow")
class UpgradeTest {
    private static final MigrationVersion LAST_OF_0_1_0 = MigrationVersion.fromVersion("20261124.1081");
    private static final List<String> OF_A_COURT = List.of(
            "casefile.casefile",
            "casefile.party",
            "casefile.event",
            "task.task",
            "task.event",
            "task.report",
            "task.recusal",
            "intake.batch",
            "intake.upload",
            "intake.reject",
            "statistics.happening");

    @TempDir
    Path folder;

    Path data;

    @BeforeEach
    void letTheServersAccountIn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        data = folder.resolve("data");
    }

    @AfterEach
    void leaveNothingBehind() {
        EmbeddedPostgres.delete(data);
    }

    @Test
    @DisplayName("0.1.0 版的数据目录升级后照常使用，并受行级权限约束")
    void whatTheFirstVersionKeptStandsBehindTheWallsAndIsWorkedWith() throws Exception {
        asVersion010LeftIt();

        var docket = Files.writeString(folder.resolve("docket.csv"), """
                案号,立案日期,承办法官,执行标的额,申请执行人,被执行人,住址,协助事项
                （2026）桂1481执1号,2026-03-02,韦法官,12000,甲公司,旧时人1,凭祥市凭祥镇连全村3组,查人
                （2026）桂1481执902号,2026-03-02,韦法官,12000,甲公司,新人,凭祥市凭祥镇连全村4组,查人
                """);
        succeed("import", docket.toString(), "--court", "桂1481");
        succeed("audit", "verify");

        try (var postgres = EmbeddedPostgres.start(data);
                var program = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password())) {
            assertThat(number(program, "select count(*) from pg_class where relowner = current_user::regrole"))
                    .isZero();
            program.setAutoCommit(false);
            for (var table : OF_A_COURT) {
                assertThat(number(program, "select count(*) from " + table))
                        .as(table)
                        .isZero();
            }
            run(program, "select public.within('officer', '桂1481', '', '', '', '4514')");
            for (var table : OF_A_COURT) {
                assertThat(number(program, "select count(*) from " + table + " where court_code = '桂1481'"))
                        .as("old rows in " + table)
                        .isPositive();
                assertThat(number(program, "select count(*) from " + table + " where court_code <> '桂1481'"))
                        .as("others' rows in " + table)
                        .isZero();
            }
            assertThat(number(program, "select count(*) from casefile.casefile"))
                    .as("the old case and the new one")
                    .isEqualTo(2);
            assertThat(number(program, "select count(*) from grid.post where village_code = '451402001001'"))
                    .isEqualTo(1);
            assertThat(number(program, "select count(*) from address.lesson where village_code = '451481100001'"))
                    .isEqualTo(1);
        }
    }

    private void asVersion010LeftIt() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            var secrets = new Properties();
            try (InputStream in = Files.newInputStream(data.resolve("credentials.properties"))) {
                secrets.load(in);
            }
            var superuser = secrets.getProperty("superuser", "");
            try (var everything = DriverManager.getConnection(postgres.jdbcUrl(), "postgres", superuser)) {
                run(everything, "alter database gridwrit owner to gridwrit");
                run(everything, "grant connect on database gridwrit to public");
                run(everything, "alter function pg_catalog.arraycontains(anyarray, anyarray) not leakproof");
                run(everything, "alter function pg_catalog.arrayoverlap(anyarray, anyarray) not leakproof");
                run(everything, "drop owned by gridwrit_owner");
                run(everything, "drop role gridwrit_owner");
            }
            Flyway.configure()
                    .dataSource(postgres.jdbcUrl(), postgres.user(), postgres.password())
                    .locations("classpath:db/migration")
                    .schemas("public")
                    .placeholderReplacement(false)
                    .repeatableSqlMigrationPrefix("NONE")
                    .target(LAST_OF_0_1_0)
                    .load()
                    .migrate();
            try (var program = DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
                    var rows = getClass().getResourceAsStream("/version-0.1.0.sql")) {
                run(program, new String(Objects.requireNonNull(rows).readAllBytes(), UTF_8));
            }
            Files.writeString(
                    data.resolve("credentials.properties"),
                    "superuser=%s\ngridwrit=%s\n".formatted(superuser, postgres.password()));
        }
    }

    private void succeed(String... arguments) {
        var screen = new ByteArrayOutputStream();
        var line = new ArrayList<>(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        assertThat(CommandLineTool.execute(
                        GridWrit.class, new PrintStream(screen, true, UTF_8), line.toArray(String[]::new)))
                .as(screen.toString(UTF_8))
                .isZero();
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
