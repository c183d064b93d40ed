package org.gridwrit.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SharesTest {
    @Property(tries = 200)
    void thePartsSumToTheWholeAndNoneIsOffByOne(
            @ForAll @IntRange(max = 100_000) int whole,
            @ForAll @Size(min = 1, max = 50) List<@DoubleRange(min = 0.1, max = 20) Double> weights) {
        var given = weights.stream().mapToDouble(it -> it).toArray();
        var parts = Shares.of(whole, given);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(whole);
        double sum = Arrays.stream(given).sum();
        for (int i = 0; i < parts.length; i++) {
            assertThat(Math.abs(parts[i] - whole * given[i] / sum)).isLessThan(1.000001);
        }
    }
}
