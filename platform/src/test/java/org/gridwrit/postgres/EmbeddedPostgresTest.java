package org.gridwrit.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class EmbeddedPostgresTest {
    @TempDir
    Path temporary;

    Path data;

    @BeforeEach
    void letTheServersAccountIn() throws IOException {
        Permissions.set(temporary, "rwx--x--x");
        data = temporary.resolve("data");
    }

    @AfterEach
    void leaveNothingBehind() {
        if (Files.exists(data)) {
            EmbeddedPostgres.delete(data);
        }
    }

    @Test
    void aSecondStartFindsWhatTheFirstWrote() throws SQLException {
        try (var first = EmbeddedPostgres.start(data)) {
            write(first, "create table kept as select 42 as answer");
        }
        try (var second = EmbeddedPostgres.start(data)) {
            assertThat(ask(second, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void theServerIsDurableChineseAndClosedToStrangers() throws SQLException {
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(postgres, "select datlocale from pg_database where datname = 'gridwrit'"))
                    .isEqualTo("C.UTF-8");
            write(postgres, "create extension pg_trgm");
            assertThat(ask(postgres, "select '凭祥市北大路' % '凭祥北大路'")).isEqualTo("t");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), "gridwrit", "guessed"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            it -> assertThat(it.getSQLState()).isEqualTo("28P01"));
        }
    }

    @Test
    void secretsAreReadableByTheirOwnerAlone() throws IOException {
        try (var _ = EmbeddedPostgres.start(data)) {
            assertThat(Files.getPosixFilePermissions(data.resolve("credentials.properties")))
                    .hasToString("[OWNER_READ, OWNER_WRITE]");
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedAndTold() {
        try (var first = EmbeddedPostgres.start(data)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .asInstanceOf(type(EmbeddedPostgresFailure.class))
                    .satisfies(it -> assertThat(it.code()).isEqualTo("database.in-use"))
                    .satisfies(it -> assertThat(it.args())
                            .contains(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aSecondProgramIsRefusedAndAToolMayJoin() throws Exception {
        var program = OneLifetime.begin(data);
        try {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .asInstanceOf(type(EmbeddedPostgresFailure.class))
                    .satisfies(it -> assertThat(it.args()).contains(program.pid()));
            try (var joined = EmbeddedPostgres.join(data)) {
                assertThat(ask(joined, "select current_user")).isEqualTo("gridwrit_owner");
            }
            assertThat(program.isAlive()).isTrue();
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    @Test
    void dataOfANewerPostgresIsLeftAlone() throws IOException {
        EmbeddedPostgres.start(data).close();
        var version = data.resolve("postgres/data/PG_VERSION");
        Files.writeString(version, "99\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .asInstanceOf(type(EmbeddedPostgresFailure.class))
                .satisfies(it -> assertThat(it.code()).isEqualTo("database.newer"));
    }

    @Test
    void aFileIsNoDataDirectory() throws IOException {
        Files.writeString(data, "a file");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .asInstanceOf(type(EmbeddedPostgresFailure.class))
                .satisfies(it -> assertThat(it.code()).isEqualTo("database.no-directory"));
        Files.delete(data);
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws IOException, SQLException {
        EmbeddedPostgres.start(data).close();
        Files.move(data.resolve("postgres/data"), data.resolve("postgres/data.new"));

        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderOnlyRootMayEnterStillWorksForRoot() throws IOException, SQLException {
        Permissions.set(temporary, "rwx------");
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    static void write(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.owner(), postgres.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.owner(), postgres.ownerPassword());
                var answer = connection.createStatement().executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
