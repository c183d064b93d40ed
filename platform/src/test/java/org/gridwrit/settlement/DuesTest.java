package org.gridwrit.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.settlement.InstalmentDue.When;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/// Ten years of instalments, on a clock that is turned; some days nobody looks.
@TaskTest
@Transactional
@Tag("slow")
class DuesTest {
    private static final int AGREEMENTS = 3;
    private static final int MONTHS = 118;

    @Autowired
    Settlements settlements;

    @Autowired
    Performances performances;

    @Autowired
    CaseFiles cases;

    @Autowired
    Dues dues;

    @Autowired
    Walls walls;

    @Autowired
    Keys keys;

    @Autowired
    TurnedClock clock;

    @Autowired
    ApplicationEvents events;

    final Cast cast = new Cast();
    final Random random = new Random(7);

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    @DisplayName("十年：每一期恰好到期一次，逾期恰好提示一次，停机几天也不漏")
    void eachInstalmentIsDueExactlyOnce() {
        var started = today();
        var village = new Village(cases, settlements, performances, keys, cast, started);
        var agreements = new ArrayList<Id>();
        for (int n = 0; n < AGREEMENTS; n++) {
            agreements.add(village.confirmed(village.filed(), MONTHS, started.plusDays(10 + n)));
        }
        village.pay(agreements.getFirst(), 2_000, today());
        while (today().isBefore(started.plusYears(10))) {
            clock.turn(Duration.ofDays(1 + (random.nextInt(3) == 0 ? random.nextInt(6) : 0)));
            walls.within(Wall.throughCourts("settlements", Cast.CHONGZUO), () -> dues.tell(Cast.CHONGZUO));
            if (random.nextInt(13) == 0) village.pay(agreements.getFirst(), 250, today());
        }
        var told = events.stream(InstalmentDue.class).toList();
        assertThat(told.stream().map(InstalmentDue::thing)).doesNotHaveDuplicates();
        for (var id : agreements.subList(1, AGREEMENTS)) {
            assertThat(count(told, id, When.TODAY)).isEqualTo(numbers());
            assertThat(count(told, id, When.LATE)).isEqualTo(numbers());
        }
        // Whoever pays ahead is reminded of less, and never of what has been paid.
        assertThat(count(told, agreements.getFirst(), When.LATE).size()).isLessThan(MONTHS);
        assertThat(told).allSatisfy(it -> assertThat(it.open().value()).isPositive());
    }

    private static List<Integer> numbers() {
        return java.util.stream.IntStream.rangeClosed(1, MONTHS).boxed().toList();
    }

    private static List<Integer> count(List<InstalmentDue> told, Id of, When when) {
        return told.stream()
                .filter(it -> it.settlement().equals(of) && it.when() == when)
                .map(InstalmentDue::number)
                .sorted()
                .collect(Collectors.toList());
    }

    private LocalDate today() {
        return Times.today(clock);
    }
}
