package org.gridwrit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@Tag("slow")
@SpringBootTest(properties = "spring.application.name=interrupted") // a database of its own: it counts all there is
@Import(InterruptedDemoTest.Severable.class)
@DirtiesContext
class InterruptedDemoTest {
    /// How many commits this thread has left; without a number as many as it likes.
    static final ThreadLocal<Integer> LEFT = new ThreadLocal<>();

    @Autowired
    DemoData demo;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @AfterEach
    void connect() {
        LEFT.remove();
    }

    @Test
    void cutOffAfterAnyCommitItGoesOnAndDoesEachStepOnce() {
        int interruptions = 0;
        while (isCutOffAfter(interruptions)) interruptions++;
        connect();

        assertThat(interruptions).isGreaterThan(40);
        assertThat(counts("select court_code || ' ' || state, imported from intake.batch"))
                .isEqualTo(Map.of("桂1423 DONE", 6, "桂1481 DONE", SampleDocket.CASES));
        assertThat(counts("select verb, count(*) from task.event group by verb"))
                .containsAllEntriesOf(Map.of("ACCEPT", 11, "REPORT", 9, "CONFIRM", 5, "RETURN", 1));
        assertThat(counts("select task_id || ' ' || verb, count(*) from task.event group by 1 having count(*) > 1"))
                .as("done twice")
                .isEmpty();
        assertThat(
                        counts(
                                "select kind, count(*) from casefile.event where kind in ('CLOSED', 'RECOVERED') group by kind"))
                .isEqualTo(Map.of("CLOSED", 1, "RECOVERED", 1));
        assertThat(counts("select state, count(*) from settlement.settlement group by state"))
                .isEqualTo(Map.of("PERFORMING", 1));
        assertThat(counts("select 'operations', count(*) from operation.operation"))
                .isEqualTo(Map.of("operations", 1));
        assertThat(counts("select 'accounts', count(*) from identity.account"))
                .isEqualTo(Map.of("accounts", DemoAccounts.LOGINS.size()));
    }

    boolean isCutOffAfter(int commits) {
        LEFT.set(commits);
        try {
            demo.make(Scale.COUNTY, 2026, true);
            return false;
        } catch (RuntimeException cutOff) {
            return true;
        }
    }

    Map<String, Integer> counts(String sql) {
        var counts = new TreeMap<String, Integer>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    /// Ends the database for one thread in the middle of what it does.
    @TestConfiguration(proxyBeanMethods = false)
    static class Severable {
        @Bean
        static BeanPostProcessor severing() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? severed(DataSource.class, source) : bean;
                }
            };
        }

        private static <T> T severed(Class<T> type, T target) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                        if (method.getName().equals("commit")) mayCommit();
                        try {
                            var answer = method.invoke(target, arguments);
                            return method.getName().equals("getConnection") && answer instanceof Connection it
                                    ? severed(Connection.class, it)
                                    : answer;
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    }));
        }

        private static void mayCommit() throws SQLException {
            var left = LEFT.get();
            if (left == null) return;
            if (left == 0) throw new SQLException("cut off", "08006");
            LEFT.set(left - 1);
        }
    }
}
