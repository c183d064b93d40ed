package org.gridwrit.intake;

import static org.gridwrit.intake.Pingxiang.CITY;
import static org.gridwrit.intake.Pingxiang.COURT;
import static org.gridwrit.intake.Pingxiang.LU;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Unwalled;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the tests of dockets do in Pingxiang, and what they then look at.
public class Town {
    private final Dockets dockets;
    private final Courts courts;
    private final JdbcClient jdbc;

    Town(Dockets dockets, Courts courts, @Unwalled JdbcClient jdbc) {
        this.dockets = dockets;
        this.courts = courts;
        this.jdbc = jdbc;
    }

    public void settle() {
        Pingxiang.settle(jdbc, courts);
    }

    public Batch take(String... rows) {
        return take(LU, COURT, rows);
    }

    public Batch take(Actor actor, String court, String... rows) {
        try {
            var folder = Files.createTempDirectory("dockets");
            var file = Pingxiang.csv(folder, rows);
            try {
                return take(actor, court, file);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Batch take(Actor actor, String court, Path file) {
        return dockets.importFile(actor, court, file);
    }

    /// Imports one row whose address nobody can place, and answers what then waits.
    public Id doubtful(String number, String address) {
        take(Pingxiang.row(number, "李某", address));
        return doubtful(number);
    }

    public Id doubtful(String number) {
        return new Id(
                CITY,
                jdbc.sql("select id from intake.doubtful_route where case_number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single());
    }

    /// `FIND_PERSON DISPATCHED 451481100001`, by kind, and those that ended first.
    public List<String> tasks(String number) {
        return jdbc.sql("select kind || ' ' || state || ' ' || village_code from task.task where case_number = ?"
                        + " order by kind, state desc, village_code")
                .param(number)
                .query((row, _) -> row.getString(1))
                .list();
    }

    public List<Id> taskIds(String number) {
        return jdbc.sql("select id from task.task where case_number = ? order by id")
                .param(number)
                .query((row, n) -> new Id(CITY, row.getObject("id", UUID.class)))
                .list();
    }

    public String states(String number) {
        return String.join(
                " ",
                jdbc.sql("select state from task.task where case_number = ? order by id")
                        .param(number)
                        .query(String.class)
                        .list());
    }

    /// How many rows there are of everything a docket can make.
    public String rows() {
        return jdbc.sql("""
                select (select count(*) from casefile.casefile) || ' ' || (select count(*) from casefile.party) || ' '
                    || (select count(*) from task.task) || ' ' || (select count(*) from intake.doubtful_route) || ' '
                    || (select count(*) from casefile.event)
                """).query(String.class).single();
    }
}
