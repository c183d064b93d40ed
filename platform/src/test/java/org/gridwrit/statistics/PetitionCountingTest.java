package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("信访计数")
class PetitionCountingTest {
    private static final UUID PETITION = UUID.randomUUID();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    @DisplayName("一件信访计一次；来两次是重复；化解了又来，不再算化解")
    void aPetitionCountsOnce() {
        var came = step(Matter.PETITION, 1, "SINGLE", "CAME");
        var settled = step(Matter.PETITION, 5, "SINGLE", "SETTLED");
        var again = step(Matter.PETITION, 9, "COLLECTIVE", "CAME_AGAIN");
        assertThat(counted(came)).containsExactly("PETITIONS 2026-05-02");
        assertThat(counted(settled, came))
                .containsExactlyInAnyOrder("PETITIONS 2026-05-02", "PETITIONS_SETTLED 2026-05-06");
        assertThat(counted(again, settled, came))
                .containsExactlyInAnyOrder(
                        "PETITIONS 2026-05-02", "PETITIONS_COLLECTIVE 2026-05-02", "PETITIONS_REPEATED 2026-05-10");
    }

    @Test
    @DisplayName("承诺按结果计：兑现、未兑现")
    void promisesCountByWhatBecameOfThem() {
        assertThat(counted(step(Matter.PROMISE, 3, "SINGLE", "PROMISE_KEPT")))
                .containsExactlyInAnyOrder("PROMISES_SAID 2026-05-04", "PROMISES_KEPT 2026-05-04");
        assertThat(counted(step(Matter.PROMISE, 3, "SINGLE", "PROMISE_BROKEN")))
                .containsExactly("PROMISES_SAID 2026-05-04");
    }

    private static List<String> counted(Happening... happenings) {
        var facts = new HashSet<Fact>();
        PetitionCounting.count(new Steps(Arrays.asList(happenings), Optional.empty()), facts);
        return facts.stream().map(it -> it.measure() + " " + it.day()).collect(Collectors.toList());
    }

    private static Happening step(Matter matter, int days, String word, String stage) {
        var day = MAY.plusDays(days);
        return new Happening.Step(
                UUID.randomUUID(),
                day,
                matter,
                PETITION,
                day.atStartOfDay(Times.CHINA).toInstant(),
                "451481100",
                word,
                stage,
                Fen.ZERO);
    }
}
