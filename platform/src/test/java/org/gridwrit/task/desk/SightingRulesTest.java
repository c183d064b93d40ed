package org.gridwrit.task.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 值班台应答时限的规则. The time is the court's own, no law sets it.
public class SightingRulesTest {
    private static final Instant CAME = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration FIFTEEN = Duration.ofMinutes(15);

    public static Stream<Rule> rules() {
        return Stream.of(
                rule("第十五分钟还没有应答", FIFTEEN, null, "时限内，15 分钟"),
                rule("过十五分钟一秒还没有应答", FIFTEEN.plusSeconds(1), null, "逾时，报告院领导，16 分钟"),
                rule("第十六分钟才应答的，不再报告", FIFTEEN.plusMinutes(9), FIFTEEN.plusMinutes(1), "时限内，16 分钟"),
                rule("一秒就应答的，算一分钟", FIFTEEN, Duration.ofSeconds(1), "时限内，1 分钟"),
                rule("手机时钟快，先于知悉的不算负数", Duration.ofSeconds(-9), null, "时限内，0 分钟"));
    }

    private static Rule rule(String given, Duration now, @Nullable Duration answered, String should) {
        var key = new UUID(1, 1);
        var taken = answered == null ? null : new Sighting.Taken(CAME.plus(answered), "韦法官");
        var it = new Sighting(
                new Id("451400", key),
                key,
                key,
                "",
                "桂1481",
                "",
                "",
                "",
                CAME,
                CAME,
                CAME.plus(FIFTEEN),
                taken,
                null,
                null);
        var at = CAME.plus(now);
        var does = (it.overdue(at) ? "逾时，报告院领导，" : "时限内，") + it.minutes(at) + " 分钟";
        return new Rule(given, "应答时限 15 分钟", does, should, "");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("值班台：从法院得知起计时，逾时才报告院领导")
    void theClockRunsFromWhenTheCourtHears(Rule rule) {
        rule.check();
    }
}
