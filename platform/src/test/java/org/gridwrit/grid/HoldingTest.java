package org.gridwrit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingTest {
    static final UUID LI = new UUID(1, 1);
    static final UUID NONG = new UUID(1, 2);
    static final Map<UUID, String> NAMES = Map.of(LI, "李", NONG, "农");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @Test
    void thePostsStandWithTheVacanciesBetweenThem() {
        assertThat(history(post(NONG, 10, null), post(LI, 1, 5)))
                .containsExactly(held("农", 10, null), held(null, 6, 9), held("李", 1, 5));
    }

    @Test
    void aHandoverLeavesNoVacancy() {
        assertThat(history(post(NONG, 6, null), post(LI, 1, 5))).containsExactly(held("农", 6, null), held("李", 1, 5));
        assertThat(history(post(NONG, 5, null), post(LI, 1, 5))).containsExactly(held("农", 5, null), held("李", 1, 5));
    }

    @Test
    void afterTheLastPostTheGridIsVacantFromTheNextDayOn() {
        assertThat(history(post(LI, 1, 19))).containsExactly(held(null, 20, null), held("李", 1, 19));
        assertThat(history(post(LI, 1, 20))).containsExactly(held("李", 1, 20));
    }

    @Test
    void bothDaysAreCounted() {
        assertThat(held("李", 1, 5).days(TODAY)).isEqualTo(5);
        assertThat(held("李", 10, null).days(TODAY)).isEqualTo(11);
    }

    private static List<Holding> history(Post... latestFirst) {
        return Holding.of(List.of(latestFirst), NAMES, TODAY);
    }

    private static Post post(UUID worker, int from, @Nullable Integer to) {
        return new Post(new UUID(2, from), new UUID(3, 1), worker, march(from), to == null ? null : march(to));
    }

    private static Holding held(@Nullable String worker, int from, @Nullable Integer to) {
        return new Holding(worker, march(from), to == null ? null : march(to));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
