package org.gridwrit.seal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.gridwrit.access.Cities;
import org.springframework.stereotype.Component;

/// Seals old values anew after a change of the master key: city by city, in small lots, beside everybody's work. Where
/// it
/// was stopped, it finds what is left by the key it bears; several instances hinder each other at worst.
@Component
public class Resealing {
    /// Within this time every instance has heard of the new key.
    private static final Duration HEARD = Duration.ofSeconds(15);

    private final Lot lots;
    private final RotationStore rotations;
    private final KeyRing keys;
    private final List<SealedColumn> columns;
    private final Clock clock;

    Resealing(Lot lots, RotationStore rotations, KeyRing keys, List<SealedColumn> columns, Clock clock) {
        this.lots = lots;
        this.rotations = rotations;
        this.keys = keys;
        this.columns = columns;
        this.clock = clock;
    }

    /// One pass over everything.
    ///
    /// @return how many values were found under another key than the newest
    public long pass() {
        long found = 0;
        for (var column : columns) {
            for (var city : column.byCity() ? Cities.ALL : List.of("")) {
                var did = lots.reseal(column, city, null);
                while (did.last() != null) {
                    found += did.rows();
                    did = lots.reseal(column, city, did.last());
                }
            }
        }
        return found;
    }

    /// Passes until nothing is left and nobody can have missed the news.
    ///
    /// @return whether the change is complete
    public boolean goOn() {
        keys.reload();
        var running = rotations.running();
        if (running.isEmpty()) return true;
        long found = pass();
        var begun = running.get().startedAt().toInstant();
        if (found > 0 || clock.instant().isBefore(begun.plus(HEARD))) return false;
        lots.finish(running.get().version(), clock.instant());
        return true;
    }
}
