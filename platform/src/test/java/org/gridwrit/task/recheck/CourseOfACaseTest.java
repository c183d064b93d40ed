package org.gridwrit.task.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.gridwrit.shared.Refusal;
import org.gridwrit.task.TaskTest;
import org.gridwrit.task.TurnedClock;
import org.gridwrit.testing.Unwalled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever officers, liaisons, workers and the program do to a case, in whatever order, on the real store with
/// everything committed: each command either leaves a lawful case behind or is refused. The pure parts walk further by
/// themselves: `AgreementTest`, `AccountTest`, `ReckoningLawsTest`.
@TaskTest
@Tag("slow")
class CourseOfACaseTest {
    private static final int CASES = 14;
    private static final int STEPS = 45;

    @Autowired
    ApplicationContext program;

    @Autowired
    TurnedClock clock;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @AfterEach
    void turnBack() {
        clock.reset();
    }

    @Test
    @DisplayName("任意一串合法的办案动作都到不了不合法的状态：立案、派发、和解、暂停、终本、复查、恢复、结案")
    void noSequenceOfLawfulCommandsReachesAnUnlawfulState() {
        var did = new HashSet<Deed>();
        for (int seed = 1; seed <= CASES; seed++) walk(seed, did);
        assertThat(did).as("not all was refused").hasSizeGreaterThan(Deed.values().length - 4);
    }

    private void walk(int seed, Set<Deed> did) {
        clock.reset();
        var random = new Random(seed);
        var people = new Everybody(program, clock, random);
        var standing = new CaseStanding(program, jdbc, clock, people.casefile());
        var trail = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            var deed = people.next();
            trail.add(deed.name());
            try {
                people.does(deed);
                did.add(deed);
            } catch (Refusal refused) {
                trail.add("(" + refused.code() + ")");
            }
            // What follows a closing elsewhere follows after its commit.
            await(seed + ": " + String.join(" ", trail))
                    .atMost(Duration.ofSeconds(20))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .untilAsserted(() -> assertThat(standing.leftOpen()).isEmpty());
            standing.mustBeLawful(seed + ": " + String.join(" ", trail));
        }
    }
}
