package org.gridwrit.postgres;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class KilledPostgresTest {
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
        EmbeddedPostgres.delete(data);
    }

    @Test
    void aKilledServerComesBackByItselfWithEveryCommittedRow() throws Exception {
        try (var postgres = EmbeddedPostgres.start(data)) {
            EmbeddedPostgresTest.write(postgres, "create table kept as select generate_series(1, 1000) as n");
            var before = postmaster();

            Signals.send("KILL", before);

            eventually(() -> rows(postgres).equals("1000"));
            assertThat(postmaster()).isNotEqualTo(before);
        }
    }

    @Test
    void aKilledProgramLeavesNoServerAndLosesNoCommittedRow() throws Exception {
        var program = OneLifetime.begin(data);
        try (var joined = EmbeddedPostgres.join(data)) {
            EmbeddedPostgresTest.write(joined, "create table kept as select generate_series(1, 1000) as n");
        }
        var server = postmaster();

        program.destroyForcibly().waitFor();

        eventually(() -> ProcessHandle.of(server).isEmpty());
        try (var next = EmbeddedPostgres.start(data)) {
            assertThat(rows(next)).isEqualTo("1000");
        }
    }

    @Test
    void programAndServerKilledTogetherLoseNoCommittedRow() throws Exception {
        var program = OneLifetime.begin(data);
        try (var joined = EmbeddedPostgres.join(data)) {
            EmbeddedPostgresTest.write(joined, "create table kept as select generate_series(1, 1000) as n");
        }
        var server = postmaster();

        Signals.send("KILL", server);
        program.destroyForcibly().waitFor();

        try (var next = EmbeddedPostgres.start(data)) {
            assertThat(rows(next)).isEqualTo("1000");
        }
    }

    @Test
    void aServerThatOutlivedItsProgramIsStoppedFirst() throws Exception {
        EmbeddedPostgres.start(data).close();
        var place = Place.at(data);
        var account = Account.forFilesOf(place);
        var command = new ArrayList<>(List.of(
                Binaries.unpacked(account, place).program("postgres"),
                "-D",
                place.data().toString()));
        command.addAll(ServerSettings.safe().arguments(Launch.freePort()));
        var orphan = Server.prepared(account.command(command), place).start();
        eventually(() -> Files.exists(place.data().resolve("postmaster.pid")));

        try (var postgres = EmbeddedPostgres.start(data)) {
            assertThat(EmbeddedPostgresTest.ask(postgres, "select 1")).isEqualTo("1");
            assertThat(orphan.waitFor(1000, MILLISECONDS)).isTrue();
        }
    }

    long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).getFirst());
    }

    static String rows(EmbeddedPostgres postgres) {
        try {
            return EmbeddedPostgresTest.ask(postgres, "select count(*) from kept");
        } catch (SQLException notYet) {
            return "";
        }
    }

    static void eventually(BooleanSupplier truth) throws InterruptedException {
        for (var attempt = 0; attempt < 200 && !truth.getAsBoolean(); attempt++) {
            Thread.sleep(100);
        }
        assertThat(truth.getAsBoolean()).isTrue();
    }
}
