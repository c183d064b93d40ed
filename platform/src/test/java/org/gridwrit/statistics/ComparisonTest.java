package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("对比、趋势、漏斗")
class ComparisonTest {
    @Test
    @DisplayName("上一期间：整月比整月，几天比几天；上年同期：二月末对二月末")
    void whatAPeriodIsComparedWith() {
        assertThat(Base.BEFORE.of(Period.ofYear(2026))).isEqualTo(Period.ofYear(2025));
        assertThat(Base.BEFORE.of(Period.ofMonth(2026, 3))).isEqualTo(Period.ofMonth(2026, 2));
        assertThat(Base.BEFORE.of(days("2026-03-10", "2026-03-19"))).isEqualTo(days("2026-02-28", "2026-03-09"));
        assertThat(Base.YEAR_AGO.of(Period.ofMonth(2025, 2))).isEqualTo(Period.ofMonth(2024, 2));
        assertThat(Base.YEAR_AGO.of(Period.ofMonth(2024, 2))).isEqualTo(Period.ofMonth(2023, 2));
        assertThat(Base.YEAR_AGO.of(days("2026-03-10", "2026-03-19"))).isEqualTo(days("2025-03-10", "2025-03-19"));
    }

    @Test
    @DisplayName("相差和相当于：增减都写出来；以前没有的没有比；不足五件的不说，以免推算")
    void differenceAndRatio() {
        var it = Comparison.periods(
                Measure.CASES_HELPED, table(Measure.CASES_HELPED, 12, 8, 6), table(Measure.CASES_HELPED, 8, 10, 0));
        assertThat(it.lines()).extracting(Comparison.Line::difference).containsExactly("+4", "−2", "+6");
        assertThat(it.lines()).extracting(Comparison.Line::ratio).containsExactly("150.0 %", "80.0 %", "–");
        assertThat(it.total().difference()).isEqualTo("+8");
        var few = Comparison.periods(
                Measure.CASES_HELPED,
                Suppression.of(table(Measure.CASES_HELPED, 12, 3, 6)),
                table(Measure.CASES_HELPED, 8, 10, 0));
        assertThat(few.lines()).extracting(Comparison.Line::difference).containsExactly("+4", "–", "–");
    }

    @Test
    @DisplayName("与一个单位比：按表的顺序，不按大小排名")
    void unitsAreComparedAndNotRanked() {
        var it = Comparison.units(Measure.CASES_HELPED, table(Measure.CASES_HELPED, 5, 20, 10), "桂2");
        assertThat(it.lines()).extracting(Comparison.Line::unit).containsExactly("桂1", "桂2", "桂3");
        assertThat(it.lines()).extracting(Comparison.Line::difference).containsExactly("−15", "0", "−10");
        assertThat(it.lines()).extracting(Comparison.Line::ratio).containsExactly("25.0 %", "100.0 %", "50.0 %");
    }

    @Test
    @DisplayName("金额按元相差")
    void moneyDiffersInYuan() {
        var it = Comparison.periods(Measure.RECOVERED_AMOUNT, money(1_250_00), money(1_000_00));
        assertThat(it.lines().getFirst().difference()).isEqualTo("+250.00");
        assertThat(it.lines().getFirst().ratio()).isEqualTo("125.0 %");
    }

    @Test
    @DisplayName("趋势：最高的月到顶，不说的月断开，只有一个月的不画")
    void aLineOfMonths() {
        var trend = Objects.requireNonNull(Trend.of(
                Measure.CASES_HELPED, table(Measure.CASES_HELPED, 0, 20, 10), table(Measure.CASES_HELPED, 5, 5, 5)));
        assertThat(trend.now()).containsExactly("16,172 380,28 744,100");
        assertThat(trend.most()).isEqualTo("20");
        var hidden = Objects.requireNonNull(Trend.of(
                Measure.CASES_HELPED,
                Suppression.of(table(Measure.CASES_HELPED, 3, 4, 30)),
                table(Measure.CASES_HELPED, 5, 5, 5)));
        assertThat(hidden.now()).containsExactly("744,28");
        assertThat(Trend.of(Measure.CASES_HELPED, money(1), money(1))).isNull();
    }

    @Test
    @DisplayName("漏斗：887 件请求、754 件反馈、161 件有用，每一步占上一步和占请求协助")
    void theFunnel() {
        var table = FigureTable.of(
                new TreeMap<>(Map.of("桂1", "桂1")),
                List.of(
                        sum("桂1", Measure.TASKS_ASKED, 887),
                        sum("桂1", Measure.TASKS_ANSWERED, 754),
                        sum("桂1", Measure.TASKS_USEFUL, 161)));
        var stages = Funnel.of(table).stages();
        assertThat(stages).extracting(it -> it.figure().number()).containsExactly(887L, 754L, 161L, 0L, 0L);
        assertThat(stages.get(2).ofBefore().text()).isEqualTo("21.4 %");
        assertThat(stages.get(2).ofTop().text()).isEqualTo("18.2 %");
        assertThat(stages.get(0).width()).isEqualTo(440);
        assertThat(stages.get(3).width()).isZero();
    }

    private static Period days(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static FigureTable table(Measure measure, long... numbers) {
        var names = new TreeMap<String, String>();
        var sums = new ArrayList<FigureStore.Sum>();
        for (int i = 0; i < numbers.length; i++) {
            var unit = "桂" + (i + 1);
            names.put(unit, "2026-0" + (i + 1));
            if (numbers[i] != 0) sums.add(sum(unit, measure, numbers[i]));
        }
        return FigureTable.of(names, sums);
    }

    private static FigureTable money(long fen) {
        return FigureTable.of(
                new TreeMap<>(Map.of("桂1", "桂1")),
                List.of(new FigureStore.Sum("桂1", Measure.RECOVERED_AMOUNT, 9, new Fen(fen))));
    }

    private static FigureStore.Sum sum(String unit, Measure measure, long number) {
        return new FigureStore.Sum(unit, measure, number, Fen.ZERO);
    }
}
