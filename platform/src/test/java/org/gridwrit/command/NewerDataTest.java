package org.gridwrit.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import org.flywaydb.core.Flyway;
import org.gridwrit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class NewerDataTest {
    @Test
    void dataOfANewerProgramIsNotOpened() throws Exception {
        var database = TestDatabase.migrated();
        var flyway = Flyway.configure()
                .dataSource(database.url(), database.owner(), database.ownerPassword())
                .load();
        try (var connection = DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                    select 9999, '29990101.0000', 'from the future', 'SQL', 'V29990101_0000__future.sql', 1, installed_by, now(), 1, true
                    from flyway_schema_history limit 1""");
        }

        assertThatThrownBy(() -> new NewerDataStaysClosed().migrate(flyway))
                .isInstanceOfSatisfying(
                        CannotRun.class, it -> assertThat(it.code()).isEqualTo("data.newer"));
    }
}
