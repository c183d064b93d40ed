package org.gridwrit.division;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlinesTest {
    private final Outlines outlines = new Outlines();
    private final Divisions divisions = new Divisions();

    @Test
    void everyCountyHasOneAndNothingElseHas() {
        var counties = divisions.within("45").stream()
                .filter(it -> it.level() == DivisionLevel.COUNTY)
                .map(Division::code)
                .toList();

        assertThat(outlines.within("45").stream().map(Outline::county).toList())
                .containsExactlyInAnyOrderElementsOf(counties);
        assertThat(outlines.within("4514")).hasSize(7);
        assertThat(outlines.of("451481")).isPresent();
        assertThat(outlines.of("440100")).isEmpty();
    }

    /// 104° to 113° east and 20° to 27° north, in thousandths of a degree of latitude.
    @Test
    void allLieInGuangxiAndHoldTheirOwnMiddle() {
        assertThat(outlines.within("45")).allSatisfy(it -> {
            assertThat(it.left()).isBetween(0, it.right());
            assertThat(it.right()).isLessThan(8_300);
            assertThat(it.top()).isBetween(0, it.bottom());
            assertThat(it.bottom()).isLessThan(7_000);
            assertThat(it.x()).isBetween(it.left(), it.right());
            assertThat(it.y()).isBetween(it.top(), it.bottom());
        });
    }

    @Test
    void neighboursLieWhereTheyDo() {
        var pingxiang = outlines.of("451481").orElseThrow();
        var nanning = outlines.of("450102").orElseThrow();

        assertThat(pingxiang.x()).as("west of Nanning").isLessThan(nanning.x());
        assertThat(pingxiang.y()).as("and south of it").isGreaterThan(nanning.y());
    }

    @Test
    void theMiddleIsThatOfTheLargestPart() {
        var two = Outline.of("459900", "M0 0l10 0 0 10-10 0zM100 100l40 0 0 40-40 0z");

        assertThat(two).isEqualTo(new Outline("459900", two.path(), 0, 0, 140, 140, 120, 120));
    }
}
