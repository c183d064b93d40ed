package org.gridwrit.bench.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.bench.routing.Scores.Stated;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void routesAreBinnedByWhatWasStatedAndTheirShareRightIsCounted() {
        var bins = Reliability.of("a", "b", routes(0.99, 99, 1, 0.7, 3, 1)).bins();
        assertThat(bins).extracting(Reliability.Bin::routes).containsExactly(4, 100);
        assertThat(bins.getLast().right()).isCloseTo(0.99, within(1e-9));
        assertThat(bins.getLast().least()).isLessThan(0.99);
        assertThat(bins.getLast().most()).isBetween(0.99, 1.0);
    }

    @Test
    void whatIsStatedSureMustBeRightAsOften() {
        assertThat(Reliability.of("a", "b", routes(0.96, 95, 5, 0.7, 1, 9)).holds())
                .isTrue();
        assertThat(Reliability.of("a", "b", routes(0.96, 94, 6, 0.7, 9, 0)).holds())
                .isFalse();
        assertThat(Reliability.of("a", "b", List.of()).holds()).isFalse();
    }

    @Test
    void thePictureShowsEveryBinAndBothLegends() {
        var curve = Reliability.of("a", "真实地址 · from life", routes(0.99, 99, 1, 0.7, 3, 1));
        assertThat(ReliabilityPicture.of(List.of(curve, curve)))
                .startsWith("<svg")
                .endsWith("</svg>\n")
                .contains("真实地址 · from life", "<title>100</title>", "<title>4</title>")
                .doesNotContain("NaN");
    }

    private static List<Stated> routes(double high, int right, int wrong, double low, int lowRight, int lowWrong) {
        var found = new ArrayList<Stated>();
        for (int i = 0; i < right + wrong; i++) found.add(new Stated(high, i < right));
        for (int i = 0; i < lowRight + lowWrong; i++) found.add(new Stated(low, i < lowRight));
        return found;
    }
}
