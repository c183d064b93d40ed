package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void fewerThanFiveAreKeptBackAndNoneIsNot() {
        assertThat(shown(0, 4, 3, 5)).containsExactly("0", "<5", "<5", "5");
    }

    @Test
    void oneAloneWouldFollowBySubtractionSoTheNextSmallestGoesToo() {
        assertThat(shown(40, 2, 9, 0)).containsExactly("40", "<5", "<5", "0");
    }

    @Test
    void manyAreShownAsTheyAre() {
        assertThat(shown(40, 5, 9)).containsExactly("40", "5", "9");
    }

    @Test
    void moneyOfFewCasesIsKeptBackToo() {
        var table = FigureTable.of(
                new TreeMap<>(),
                List.of(
                        new FigureStore.Sum("a", Measure.RECOVERED_AMOUNT, 2, new Fen(900_000)),
                        new FigureStore.Sum("b", Measure.RECOVERED_AMOUNT, 8, new Fen(100))));

        var protectedTable = Suppression.of(table);

        assertThat(protectedTable.rows()).allSatisfy(it -> {
            assertThat(it.of(Measure.RECOVERED_AMOUNT).hidden()).isTrue();
            assertThat(it.of(Measure.RECOVERED_AMOUNT).amount()).isEqualTo(Fen.ZERO);
        });
    }

    static List<String> shown(long... numbers) {
        var names = new TreeMap<String, String>();
        var sums = new ArrayList<FigureStore.Sum>();
        for (int i = 0; i < numbers.length; i++) {
            names.put("4514" + i, "县" + i);
            if (numbers[i] > 0) sums.add(new FigureStore.Sum("4514" + i, Measure.CLUES, numbers[i], Fen.ZERO));
        }
        assertThat(LongStream.of(numbers).sum()).isPositive();
        return Suppression.of(FigureTable.of(names, sums)).rows().stream()
                .map(it -> it.of(Measure.CLUES).text())
                .collect(Collectors.toList());
    }
}
