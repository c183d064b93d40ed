package org.gridwrit.journey;

import org.gridwrit.demo.Scale;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The real court behind the phone, with the few tasks these journeys need: so that what goes over as frames is little.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "gridwrit.data=target/field-court")
abstract class FieldCourtSite extends FieldSite {
    private static final String LI = "(select worker_id from identity.account where login = 'li')";

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @BeforeEach
    void giveLiAFewTasks() {
        if (jdbc.sql("select count(*) from task.task").query(Integer.class).single() > 0) return;
        demo.make(Scale.COUNTY, 2026, true);
        jdbc.sql("""
                update task.task set worker_id = (select worker_id from identity.account where login = 'nong')
                 where worker_id = %s and id not in (
                   select id from (select id, row_number() over (partition by kind order by id) as n from task.task
                                    where worker_id = %s and state = 'DISPATCHED'
                                      and kind in ('SERVE', 'FIND_PROPERTY')) as ranked
                    where n <= 3)
                """.formatted(LI, LI)).update();
    }
}
