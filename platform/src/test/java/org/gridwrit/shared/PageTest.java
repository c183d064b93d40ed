package org.gridwrit.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    @Test
    @DisplayName("续页从上一页最后一行之后开始；没有续页标记的是第一页")
    void aCursorSaysWhereThePageBeforeEnded() {
        var key = UUID.randomUUID();
        assertThat(Page.after("2026-12-01~" + key, Ended::new)).isEqualTo(new Ended("2026-12-01", key));
        assertThat(Page.after(" ", Ended::new)).isNull();
        assertThat(Page.after(null, Ended::new)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"x", "~", "x~y", "2026-13-01~00000000-0000-0000-0000-000000000000"})
    @DisplayName("看不懂的续页标记：说明，不出错页")
    void whatIsNoCursorIsSaid(String cursor) {
        assertThatThrownBy(() -> Page.after(cursor, (day, id) -> Objects.hash(java.time.LocalDate.parse(day), id)))
                .isInstanceOf(Refusal.class)
                .hasMessage("cursor.malformed");
    }

    private record Ended(String order, UUID id) {}
}
