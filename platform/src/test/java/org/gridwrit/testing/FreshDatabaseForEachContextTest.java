package org.gridwrit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeProgram
class FreshDatabaseForEachContextTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void theProgramStartsOnADatabaseOfItsOwn() {
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .startsWith("t_");
    }
}
