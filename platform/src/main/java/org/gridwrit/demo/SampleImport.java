package org.gridwrit.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.court.Courts;
import org.gridwrit.court.DispatchPolicy;
import org.gridwrit.division.Divisions;
import org.gridwrit.intake.Dockets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the sample dockets to the data directory and brings them in as the courts' liaisons would.
@Component
class SampleImport {
    static final String FIRST = "docket-sample-1481.xlsx";
    static final String SECOND = "docket-sample-1423.csv";

    private static final DispatchPolicy AT_ONCE = new DispatchPolicy(true, 15);

    private final Divisions divisions;
    private final Courts courts;
    private final Dockets dockets;
    private final Clock clock;
    private final Path directory;

    SampleImport(
            Divisions divisions, Courts courts, Dockets dockets, Clock clock, @Value("${gridwrit.data}") Path data) {
        this.divisions = divisions;
        this.courts = courts;
        this.dockets = dockets;
        this.clock = clock;
        this.directory = data.resolve("samples");
    }

    /// @return whether it was done now; a court that has imported anything is left alone
    boolean run(Actor first, Actor second, long seed) {
        if (!dockets.list(first.scope(), first.city(), null).rows().isEmpty()) return false;
        var docket = new SampleDocket(divisions, LocalDate.now(clock), seed);
        // Of the two courts one trusts the routing, the other looks first.
        courts.setPolicy(first, first.court(), AT_ONCE);
        dockets.importFile(second, second.court(), DocketFiles.csv(directory.resolve(SECOND), docket.second()));
        dockets.importFile(first, first.court(), DocketFiles.workbook(directory.resolve(FIRST), docket.first()));
        return true;
    }

    List<Path> files() {
        return List.of(directory.resolve(FIRST), directory.resolve(SECOND));
    }
}
