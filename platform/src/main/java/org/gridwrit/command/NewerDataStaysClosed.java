package org.gridwrit.command;

import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// A database that a newer program has migrated is not opened: the old program would write rows the new one does not
/// expect.
@Component
final class NewerDataStaysClosed implements FlywayMigrationStrategy {
    private static final Pattern NOT_LET_IN = Pattern.compile("28...");

    @Override
    public void migrate(Flyway flyway) {
        var newer = Stream.of(info(flyway).applied())
                .filter(it -> it.getState() == MigrationState.FUTURE_SUCCESS)
                .map(MigrationInfo::getVersion)
                .max(java.util.Comparator.naturalOrder());
        if (newer.isPresent()) {
            throw new CannotRun("data.newer", newer.get());
        }
        flyway.migrate();
    }

    /// Migrations need the role that owns the tables, which is not the program's.
    private static MigrationInfoService info(Flyway flyway) {
        try {
            return flyway.info();
        } catch (FlywayException failed) {
            for (Throwable it = failed; it != null; it = it.getCause()) {
                if (it instanceof SQLException refused
                        && NOT_LET_IN.matcher("" + refused.getSQLState()).matches()) {
                    throw new CannotRun("database.owner-refused", String.valueOf(refused.getMessage()));
                }
            }
            throw failed;
        }
    }
}
