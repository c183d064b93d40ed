package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("和解的计数")
class SettlementCountingTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final UUID SETTLEMENT = UUID.randomUUID();
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    @DisplayName("达成、履行完毕各计一次；冲正以后不再算履行完毕，又付清的按后一次计")
    void performedCountsWhileItStands() {
        var reached = step(Matter.SETTLEMENT, SETTLEMENT, 0, 0, "REACHED", 1);
        var performing = step(Matter.SETTLEMENT, SETTLEMENT, 0, 1, "PERFORMING", 1);
        var performed = step(Matter.SETTLEMENT, SETTLEMENT, 9, 2, "PERFORMED", 1);
        assertThat(counted(reached, performing, performed))
                .containsExactlyInAnyOrder("SETTLEMENTS_REACHED 2026-03-02", "SETTLEMENTS_PERFORMED 2026-03-11");
        var reopened = step(Matter.SETTLEMENT, SETTLEMENT, 20, 3, "PERFORMING", 1);
        assertThat(counted(reached, performing, performed, reopened)).containsExactly("SETTLEMENTS_REACHED 2026-03-02");
        var again = step(Matter.SETTLEMENT, SETTLEMENT, 40, 4, "PERFORMED", 1);
        assertThat(counted(reached, performing, performed, reopened, again))
                .containsExactlyInAnyOrder("SETTLEMENTS_REACHED 2026-03-02", "SETTLEMENTS_PERFORMED 2026-04-11");
    }

    @Test
    @DisplayName("认定未履行的按认定之日计，随后恢复执行仍是同一次；补足付款的不再计")
    void brokenCountsFromTheFinding() {
        var performing = step(Matter.SETTLEMENT, SETTLEMENT, 0, 0, "PERFORMING", 1);
        var broken = step(Matter.SETTLEMENT, SETTLEMENT, 30, 1, "BROKEN", 1);
        var resumed = step(Matter.SETTLEMENT, SETTLEMENT, 35, 2, "RESUMED", 1);
        assertThat(counted(performing, broken, resumed)).containsExactly("SETTLEMENTS_BROKEN 2026-04-01");
        var cured = step(Matter.SETTLEMENT, SETTLEMENT, 33, 2, "PERFORMING", 1);
        assertThat(counted(performing, broken, cured)).isEmpty();
    }

    @Test
    @DisplayName("一期：到期当天付清是按期，次日付清是逾期后付清，不付是逾期；都按到期日计")
    void anInstalmentCountsOnTheDayItIsDue() {
        assertThat(counted(instalment("DUE", 1, 1))).containsExactly("INSTALMENTS_DUE 2026-03-12");
        assertThat(counted(instalment("DUE", 1, 1), instalment("PAID", 2, 1)))
                .containsExactlyInAnyOrder(
                        "INSTALMENTS_DUE 2026-03-12", "INSTALMENTS_PAID 2026-03-12", "INSTALMENTS_ON_TIME 2026-03-12");
        assertThat(counted(instalment("LATE", 1, 1), instalment("PAID_LATE", 2, 1)))
                .containsExactlyInAnyOrder(
                        "INSTALMENTS_DUE 2026-03-12", "INSTALMENTS_PAID 2026-03-12", "INSTALMENTS_LATE 2026-03-12");
        assertThat(counted(instalment("LATE", 1, 1)))
                .containsExactlyInAnyOrder("INSTALMENTS_DUE 2026-03-12", "INSTALMENTS_LATE 2026-03-12");
    }

    @Test
    @DisplayName("提前付清、又被冲正的，还没有到期，不计")
    void whatWasPaidAheadAndTakenBackIsNotDueYet() {
        assertThat(counted(instalment("PAID", 1, 1), instalment("GONE", 2, 1))).isEmpty();
    }

    @Test
    @DisplayName("变更协议：变更之前到期的算原协议，变更当天及以后到期的算新协议，同一天不重复")
    void anAmendmentMovesWhatIsDueFromItsDayOn() {
        var v1 = step(Matter.SETTLEMENT, SETTLEMENT, 0, 0, "PERFORMING", 1);
        var due = step(Matter.INSTALMENT, FIRST, 10, 1, "LATE", 1);
        var ahead = step(Matter.INSTALMENT, OTHER, 30, 2, "PAID", 1);
        var v2 = step(Matter.SETTLEMENT, SETTLEMENT, 20, 3, "PERFORMING", 2);
        var before = step(Matter.INSTALMENT, UUID.randomUUID(), 19, 4, "PAID", 2);
        var onTheDay = step(Matter.INSTALMENT, UUID.randomUUID(), 20, 5, "PAID", 2);
        assertThat(counted(v1, due, ahead, v2, before, onTheDay))
                .containsExactlyInAnyOrder(
                        "INSTALMENTS_DUE 2026-03-12",
                        "INSTALMENTS_LATE 2026-03-12",
                        "INSTALMENTS_DUE 2026-03-22",
                        "INSTALMENTS_PAID 2026-03-22",
                        "INSTALMENTS_ON_TIME 2026-03-22");
    }

    @Test
    @DisplayName("付款和冲正各记一笔，合计为零；地点是首次有用协助所在，没有协助的计在法院所在地")
    void paymentsAndTheirReversalsAddUp() {
        var paid = payment(500);
        var back = payment(-500);
        var help = Happened.confirmed(MARCH, TaskKind.PERSUADE, Outcome.AGREED);
        var facts = Counting.facts(Happened.aCase("桂1481", Livelihood.WAGES), List.of(paid, back, help)).stream()
                .filter(it -> it.measure() == Measure.SETTLEMENT_AMOUNT)
                .toList();
        assertThat(facts).extracting(it -> it.amount().value()).containsExactlyInAnyOrder(500L, -500L);
        assertThat(facts).extracting(Fact::village).containsOnly(help.village());
        assertThat(Counting.facts(Happened.aCase("桂1481", Livelihood.WAGES), List.of(paid)))
                .extracting(Fact::village)
                .containsExactly("451481000");
    }

    @Test
    @DisplayName("先后怎么传来都一样")
    void theOrderOfTellingIsNothing() {
        var course = new ArrayList<Happening>(List.of(
                step(Matter.SETTLEMENT, SETTLEMENT, 0, 0, "PERFORMING", 1),
                instalment("LATE", 1, 1),
                instalment("PAID_LATE", 2, 1),
                step(Matter.SETTLEMENT, SETTLEMENT, 20, 3, "PERFORMING", 2),
                step(Matter.SETTLEMENT, SETTLEMENT, 30, 4, "PERFORMED", 2)));
        var of = Happened.aCase("桂1481", Livelihood.WAGES);
        var expected = Counting.facts(of, course);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(course, new Random(seed));
            assertThat(Counting.facts(of, course)).isEqualTo(expected);
        }
    }

    private static List<String> counted(Happening... happenings) {
        return Counting.facts(Happened.aCase("桂1481", Livelihood.WAGES), List.of(happenings)).stream()
                .map(it -> it.measure() + " " + it.day())
                .toList();
    }

    private static Happening.Step instalment(String stage, int order, int version) {
        return step(Matter.INSTALMENT, FIRST, 10, order, stage, version);
    }

    private static Happening.Step payment(long fen) {
        return new Happening.Step(
                UUID.randomUUID(),
                MARCH,
                Matter.PAYMENT,
                UUID.randomUUID(),
                MARCH.atStartOfDay(Times.CHINA).toInstant(),
                "451481000",
                "",
                fen < 0 ? "REVERSED" : "PAID",
                new Fen(fen));
    }

    private static Happening.Step step(Matter matter, UUID subject, int days, int order, String stage, int version) {
        return new Happening.Step(
                UUID.randomUUID(),
                MARCH.plusDays(days),
                matter,
                subject,
                MARCH.atStartOfDay(Times.CHINA).toInstant().plusSeconds(order),
                "451481000",
                SettlementCounting.version(SETTLEMENT, version),
                stage,
                new Fen(1000));
    }
}
