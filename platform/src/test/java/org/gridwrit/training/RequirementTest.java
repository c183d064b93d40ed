package org.gridwrit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.grid.Post;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上岗要求的宽限")
class RequirementTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final UUID HERE = new UUID(1, 1);
    private static final UUID THERE = new UUID(1, 2);

    private static final Requirement ASKED = new Requirement(TaskKind.SERVE, true, SINCE, 10, 20, 5);

    @Test
    @DisplayName("要求生效之日起十天：第十天还可以，第十一天不可以")
    void fromTheDayItCameIntoForce() {
        assertThat(ASKED.graceTo(List.of(), HERE)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(ASKED.graceTo(List.of(post(HERE, LocalDate.of(2020, 1, 1), null)), HERE))
                .isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    @DisplayName("零天就是当天起没有宽限")
    void noDaysAreNoGrace() {
        var now = new Requirement(TaskKind.SERVE, true, SINCE, 0, 0, 0);
        assertThat(now.graceTo(List.of(), HERE)).isBefore(SINCE);
    }

    @Test
    @DisplayName("新上岗从第一次上岗之日起二十天，换网格不重新计算")
    void aNewcomerHasTimeFromTheFirstDay() {
        var april = LocalDate.of(2026, 4, 1);
        assertThat(ASKED.graceTo(List.of(post(THERE, april, null)), HERE)).isEqualTo(LocalDate.of(2026, 4, 20));
        assertThat(ASKED.graceTo(
                        List.of(post(THERE, april, april.plusDays(9)), post(THERE, april.plusDays(10), null)), HERE))
                .isEqualTo(LocalDate.of(2026, 4, 20));
    }

    @Test
    @DisplayName("老网格员临时代管一个网格，只对这个网格有五天宽限；交回以后没有")
    void aStandInHasTimeForTheGridTakenOver() {
        var old = post(THERE, LocalDate.of(2020, 1, 1), null);
        var taken = LocalDate.of(2026, 6, 1);
        assertThat(ASKED.graceTo(List.of(old, post(HERE, taken, null)), HERE)).isEqualTo(LocalDate.of(2026, 6, 5));
        assertThat(ASKED.graceTo(List.of(old, post(HERE, taken, null)), THERE)).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(ASKED.graceTo(List.of(old, post(HERE, taken, taken.plusDays(1))), HERE))
                .isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    @DisplayName("默认要求送达和见证有结业证，其他事项不要求；宽限只收零到三百六十五天")
    void servingAndWitnessingAreAskedFor() {
        for (var kind : TaskKind.values()) {
            assertThat(Requirement.byDefault(kind, SINCE).required())
                    .as(kind.name())
                    .isEqualTo(kind == TaskKind.SERVE || kind == TaskKind.WITNESS);
        }
        assertThat(new Requirement(TaskKind.SERVE, true, SINCE, 365, 0, 0).days())
                .isEqualTo(365);
        assertThatThrownBy(() -> new Requirement(TaskKind.SERVE, true, SINCE, 366, 0, 0))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Requirement(TaskKind.SERVE, true, SINCE, 0, -1, 0))
                .isInstanceOf(Refusal.class);
    }

    private static Post post(UUID grid, LocalDate from, @Nullable LocalDate to) {
        return new Post(UUID.randomUUID(), grid, new UUID(2, 2), from, to);
    }
}
