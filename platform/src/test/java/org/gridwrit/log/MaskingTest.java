package org.gridwrit.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.event.KeyValuePair;

class MaskingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "identity number 452122198003151232",
                "identity number 45212219800315123X",
                "written in groups 452122 19800315 1232",
                "credit code 91451481MA5KABCD08",
                "mobile 13877100123, with spaces 138 7710 0123",
                "landline 0771-5561234",
                "account 6222021234567890123",
                "wide ４５２１２２１９８００３１５１２３２",
                "a name 农某某",
                "an address 凭祥市凭祥镇连全村3组12号",
                "ERROR: duplicate key value\n  Detail: Key (login)=(somebody) already exists.",
                "Failing row contains (451400, abc, somebody, somewhere)",
                "Cannot deserialize value of type `int` from String \"somebody said\": not a valid",
                "invalid input syntax for type uuid: \"somebody\"",
                "For input string: 'somebody'",
                "Authorization: Bearer gw_abcDEF123",
                "token gw_abcDEF123",
                "password=hunter2",
                "at GET /console/%E9%99%86%E6%8E%A2",
                "\\u9646\\u63a2\\u5fae",
                "session 7a1b2c3d4e5f7a1b2c3d4e5f7a1b2c3d"
            })
    void nothingAboutAPersonStaysInALine(String line) {
        assertThat(Masking.of(line))
                .contains("▇")
                .doesNotContainPattern(
                        "\\d{7}|1232|1234|0123|somebody|somewhere|农|凭祥|陆|gw_|hunter|%E9|u9646|7a1b|MA5K|\\d+X|１２|said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tomcat started on port 8080 (http) with context path '/'",
                "Started GridWrit in 3.512 seconds (process running for 4.01)",
                "batch 019b2c3d-0000-7000-8000-000000000001 stopped",
                "Migrating schema \"public\" to version \"20261124.1150 - retention\"",
                "the last at 2026-11-24T13:28:49.123 in city 451400",
                "ERROR: relation \"task.task\" does not exist",
                "org.postgresql.util.PSQLException: ERROR: canceling statement due to user request",
                "\tat org.gridwrit.identity.OAuth2AuthorizationRequestRedirectFilter$$Lambda/0x0000012345678.go(Filter.java:1234567)"
            })
    void whatAnOperatorNeedsStays(String line) {
        assertThat(Masking.of(line)).isEqualTo(line);
    }

    @Test
    void whatIsToldByNameStandsAtTheEndOfTheLineAndIsMaskedToo() {
        var event = new LoggingEvent();
        event.setLevel(Level.WARN);
        event.setLoggerName("somewhere");
        event.setThreadName("main");
        event.setInstant(java.time.Instant.EPOCH);
        event.setMessage("A wall has held");
        event.addKeyValuePair(new KeyValuePair("role", "WORKER"));
        event.addKeyValuePair(new KeyValuePair("address", "凭祥镇 13877100123"));
        assertThat(new Lines(new ThrowableProxyConverter()).format(event))
                .contains("A wall has held role=WORKER address=▇")
                .doesNotContain("13877100123");
    }

    @Test
    void aFailureKeepsItsFramesAndLosesItsWords() {
        assertThat(
                        Masking.of(
                                "java.lang.IllegalStateException: 农某某 13877100123\n\tat org.gridwrit.task.Tasks.plan(Tasks.java:12)\n"))
                .startsWith("java.lang.IllegalStateException: ▇")
                .endsWith("\tat org.gridwrit.task.Tasks.plan(Tasks.java:12)\n")
                .doesNotContain("13877100123");
    }
}
