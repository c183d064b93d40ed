package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.service.law.Mode;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("一次送达率的计数")
class ServiceCountingTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 6);
    private static final UUID DOCUMENT = UUID.randomUUID();

    @Test
    @DisplayName("第一次就送达：首次送达、一次送达、已送达各计一件")
    void servedAtFirst() {
        assertThat(measures(of(Mode.DIRECT, 0, true, true)))
                .containsExactlyInAnyOrder(Measure.SERVICES_TRIED, Measure.SERVICES_FIRST, Measure.SERVICES_SERVED);
    }

    @Test
    @DisplayName("第一次没有送达，后来留置：首次送达计在第一次的方式，已送达计在送成的方式")
    void servedAtTheSecondTry() {
        var failed = of(Mode.DIRECT, 0, true, false);
        var left = of(Mode.LEAVE, 3, false, true);
        var facts = Counting.facts(aCase(), List.of(failed, left));
        assertThat(facts)
                .extracting(it -> it.measure() + " " + it.kind() + " " + it.day())
                .containsExactlyInAnyOrder("SERVICES_TRIED DIRECT 2026-05-06", "SERVICES_SERVED LEAVE 2026-05-09");
    }

    @Test
    @DisplayName("两种方式同时进行：先有结果的算第一次，先后怎么传来都一样")
    void theEarlierOfTwoIsTheFirst() {
        var tries = List.<Happening>of(of(Mode.ELECTRONIC, 2, true, true), of(Mode.DIRECT, 1, true, false));
        var other = tries.reversed();
        assertThat(Counting.facts(aCase(), tries)).isEqualTo(Counting.facts(aCase(), other));
        assertThat(measures(tries.toArray(Happening[]::new)))
                .containsExactlyInAnyOrder(Measure.SERVICES_TRIED, Measure.SERVICES_SERVED);
    }

    @Test
    @DisplayName("还没有结果的不计，也不算协助案件")
    void nothingCountsBeforeItCameToSomething() {
        assertThat(measures()).isEmpty();
        assertThat(measures(of(Mode.DIRECT, 0, true, true))).doesNotContain(Measure.CASES_HELPED);
    }

    @Test
    @DisplayName("一次送达率：八件送成五件是 62.5%，没有首次送达的没有比率")
    void theRateIsServedAtFirstOfWhatWasTried() {
        var rate = rate(8, 5);
        assertThat(rate.percent()).isEqualTo("62.5");
        assertThat(rate(0, 0).isKnown()).isFalse();
        assertThat(rate(8, 0).percent()).isEqualTo("0.0");
    }

    @Test
    @DisplayName("政法委：首次送达不足五件、或者未送达的不足五件，都不给出比率")
    void aCommitteeCannotWorkOutFewFailures() {
        assertThat(protectedRate(40, 36).isKnown()).isFalse();
        assertThat(protectedRate(40, 36).first().text()).isEqualTo("<5");
        assertThat(protectedRate(4, 4).isKnown()).isFalse();
        assertThat(protectedRate(40, 35).isKnown()).isTrue();
        assertThat(protectedRate(40, 40).percent()).isEqualTo("100.0");
    }

    private static Rate rate(long tried, long first) {
        return Rate.total(table(tried, first));
    }

    private static Rate protectedRate(long tried, long first) {
        return Rate.total(Suppression.of(table(tried, first)));
    }

    private static FigureTable table(long tried, long first) {
        return FigureTable.of(
                new TreeMap<>(Map.of("桂1481", "凭祥")),
                List.of(
                        new FigureStore.Sum("桂1481", Measure.SERVICES_TRIED, tried, Fen.ZERO),
                        new FigureStore.Sum("桂1481", Measure.SERVICES_FIRST, first, Fen.ZERO)));
    }

    private static List<Measure> measures(Happening... happenings) {
        return Counting.facts(aCase(), List.of(happenings)).stream()
                .map(Fact::measure)
                .toList();
    }

    private static CountedCase aCase() {
        return Happened.aCase("桂1481", Livelihood.WAGES);
    }

    private static Happening.Service of(Mode mode, int days, boolean first, boolean served) {
        return new Happening.Service(
                UUID.randomUUID(),
                MAY.plusDays(days),
                UUID.randomUUID(),
                DOCUMENT,
                Happened.VILLAGES.getFirst(),
                mode,
                first,
                served);
    }
}
