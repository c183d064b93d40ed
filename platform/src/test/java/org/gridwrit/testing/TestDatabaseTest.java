package org.gridwrit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TestDatabaseTest {
    @Test
    void everyTestDatabaseIsMigratedAndItsOwn() {
        var one = owner(TestDatabase.migrated());
        var other = owner(TestDatabase.migrated());

        one.sql("create table public.mine (a int)").update();

        assertThat(one.sql("select count(*) from flyway_schema_history where success")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThat(other.sql("select to_regclass('public.mine') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theProgramIsNoSuperuser() {
        assertThat(client(TestDatabase.empty())
                        .sql("select rolsuper from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    static JdbcClient client(TestDatabase database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    private static JdbcClient owner(TestDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), database.owner(), database.ownerPassword()));
    }
}
