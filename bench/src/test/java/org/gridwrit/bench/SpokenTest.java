package org.gridwrit.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SpokenTest {
    @Test
    @DisplayName("再长的参数也读得出，引号成对的也一样")
    void aParameterOfAnyLengthIsRead() {
        var picture = "'" + "ab''c".repeat(200_000) + "'";
        var log = """
                2026-11-30 01:00:00.000 UTC [17] LOG:  execute <unnamed>: insert into t values ($1, $2)
                2026-11-30 01:00:00.000 UTC [17] DETAIL:  Parameters: $1 = %s, $2 = NULL
                2026-11-30 01:00:00.001 UTC [17] LOG:  statement: COMMIT
                """.formatted(picture);

        assertThat(Spoken.statements(log))
                .containsExactly(
                        new Spoken.Statement("17", "insert into t values ($1, $2)", List.of(picture, "NULL")),
                        new Spoken.Statement("17", "COMMIT", List.of()));
    }
}
