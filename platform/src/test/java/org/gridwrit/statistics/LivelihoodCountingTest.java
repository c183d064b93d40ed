package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("涉民生、限制消费的计数")
class LivelihoodCountingTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final CountedCase WAGES = Happened.aCase("桂1481", Livelihood.WAGES);

    @Test
    @DisplayName("收案、申请金额按立案日，结案按首次结案日，到位按每笔的日期，没有协助也计")
    void allOfACaseCountsWithoutHelp() {
        var facts = counted(
                WAGES,
                filed(1, MAY, "WAGES", 8000),
                new Happening.Recovery(UUID.randomUUID(), MAY.plusDays(3), new Fen(500)),
                new Happening.Recovery(UUID.randomUUID(), MAY.plusDays(40), new Fen(-200)),
                new Happening.Closing(UUID.randomUUID(), MAY.plusDays(50)),
                new Happening.Closing(UUID.randomUUID(), MAY.plusDays(20)));

        assertThat(facts)
                .containsExactlyInAnyOrder(
                        "LIVELIHOOD_FILED WAGES 2026-05-06 0",
                        "LIVELIHOOD_CLAIMED WAGES 2026-05-06 8000",
                        "LIVELIHOOD_RECOVERED WAGES 2026-05-09 500",
                        "LIVELIHOOD_RECOVERED WAGES 2026-06-15 -200",
                        "LIVELIHOOD_CLOSED WAGES 2026-05-26 0");
    }

    @Test
    @DisplayName("清单更正立案日、金额和类别：按更正后的计，更正先传到也一样")
    void aCorrectionCountsWhereItBelongs() {
        var first = filed(1, MAY, "WAGES", 8000);
        var later = filed(2, MAY.minusMonths(1), "TRAFFIC", 9000);
        for (var told : List.of(List.of(first, later), List.of(later, first))) {
            var of = Counting.corrected(WAGES, told);
            assertThat(counted(of, told.toArray(Happening[]::new)))
                    .containsExactlyInAnyOrder(
                            "LIVELIHOOD_FILED TRAFFIC 2026-04-06 0", "LIVELIHOOD_CLAIMED TRAFFIC 2026-04-06 9000");
        }
    }

    @Test
    @DisplayName("不属于八类的案件哪里都不计；没有金额的不计金额")
    void othersCountNowhere() {
        var none = new CountedCase("451400", UUID.randomUUID(), "（2026）桂1481执1号", "桂1481", null);
        assertThat(counted(none, filed(1, MAY, "", 8000))).isEmpty();
        assertThat(counted(WAGES, filed(1, MAY, "WAGES", 0))).containsExactly("LIVELIHOOD_FILED WAGES 2026-05-06 0");
    }

    @Test
    @DisplayName("违反限制消费：提出罚款时未审结，批准后计查实和罚款；退回重审的不再计")
    void aBreachCountsAsItStands() {
        var reported = breach(1, 0, "REPORTED", 0);
        var proposed = breach(2, 1, "PROPOSED", 100);
        var punished = breach(3, 2, "PUNISHED", 100);
        assertThat(counted(WAGES, reported, proposed)).containsExactly("BREACHES_REPORTED  2026-05-06 0");
        assertThat(counted(WAGES, reported, proposed, punished))
                .containsExactlyInAnyOrder(
                        "BREACHES_REPORTED  2026-05-06 0",
                        "BREACHES_DECIDED  2026-05-08 0",
                        "BREACHES_CONFIRMED  2026-05-08 0",
                        "BREACH_FINES  2026-05-08 100");
        assertThat(counted(WAGES, reported, breach(2, 1, "UNFOUNDED", 0)))
                .containsExactlyInAnyOrder("BREACHES_REPORTED  2026-05-06 0", "BREACHES_DECIDED  2026-05-07 0");
        assertThat(counted(WAGES, reported, proposed, breach(3, 2, "REPORTED", 0)))
                .containsExactly("BREACHES_REPORTED  2026-05-06 0");
    }

    private static final UUID BREACH = UUID.randomUUID();

    private static List<String> counted(CountedCase of, Happening... happenings) {
        return Counting.facts(of, Arrays.asList(happenings)).stream()
                .map(it -> it.measure() + " " + it.kind() + " " + it.day() + " "
                        + it.amount().value())
                .toList();
    }

    private static Happening filed(int order, LocalDate day, String livelihood, long fen) {
        return step(Matter.CASE, WAGES.id(), order, day, livelihood, "FILED", fen);
    }

    private static Happening breach(int order, int days, String stage, long fen) {
        return step(Matter.BREACH, BREACH, order, MAY.plusDays(days), "", stage, fen);
    }

    private static Happening step(
            Matter matter, UUID subject, int order, LocalDate day, String word, String stage, long fen) {
        return new Happening.Step(
                UUID.randomUUID(),
                day,
                matter,
                subject,
                MAY.atStartOfDay(Times.CHINA).toInstant().plusSeconds(order),
                "451481000",
                word,
                stage,
                new Fen(fen));
    }
}
