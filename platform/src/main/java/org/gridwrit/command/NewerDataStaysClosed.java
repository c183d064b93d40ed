package org.gridwrit.command;

import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// A database that a newer program has migrated is not opened: the old program would write rows the new one does not
/// expect.
@Component
final class NewerDataStaysClosed implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        var newer = Stream.of(flyway.info().applied())
                .filter(it -> it.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .max(java.util.Comparator.naturalOrder());
        if (newer.isPresent()) {
            throw new CannotRun("data.newer", newer.get());
        }
        flyway.migrate();
    }
}
