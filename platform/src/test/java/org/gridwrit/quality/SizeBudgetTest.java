package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeBudgetTest {
    @Test
    void noFileIsLongerThanAScreenOrFew() {
        assertThat(Sources.mainJava())
                .allSatisfy(it -> assertThat(it.lines()).as(it.path()).isLessThanOrEqualTo(400));
    }

    @Test
    void mostFilesFitOnOneScreen() {
        var lines = Sources.mainJava().stream()
                .filter(it -> !it.name().equals("package-info.java"))
                .mapToLong(Sources::lines)
                .sorted()
                .toArray();
        assertThat(lines[lines.length / 2]).as("median").isLessThanOrEqualTo(50);
        assertThat(lines[(int) (lines.length * 0.95)]).as("95 %%").isLessThanOrEqualTo(200);
    }
}
