package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridwrit.gazetteer.Grid.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridNamesTest {
    static final Evidence VILLAGE = new Evidence(0, 3, "大塘村", "name", "", "");
    static final Grid<Integer> OWN = new Grid<>(1, Kind.VILLAGE, List.of("大塘村"));
    static final Grid<Integer> HAMLET = new Grid<>(2, Kind.VILLAGE, List.of("上坡屯"));
    static final Grid<Integer> SCHOOL = new Grid<>(3, Kind.SCHOOL, List.of("大塘村小学", "大塘完小"));
    static final Grid<Integer> QUARTER = new Grid<>(4, Kind.RESIDENTIAL_QUARTER, List.of("金桂花园"));
    static final Grid<Integer> PARK = new Grid<>(5, Kind.INDUSTRIAL_PARK, List.of("大塘工业园"));
    static final List<Grid<Integer>> GRIDS = List.of(OWN, SCHOOL, QUARTER, PARK);

    @ParameterizedTest
    @CsvSource({
        "大塘村大塘村小学宿舍, 3, grid-name",
        "大塘村大塘完小教师宿舍, 3, grid-name",
        "大塘村金桂花園３栋, 4, grid-name",
        "大塘村金貴花园3栋, 4, grid-misspelt",
        "大塘村金桂花圆3栋, 4, grid-misspelt",
        "大塘村学校内, 3, grid-kind",
        "大塘村工业区2号, 5, grid-kind",
    })
    void aGridIsFoundByItsNameOrKind(String address, int grid, String rule) {
        var found = GridNames.pick(address, List.of(VILLAGE), GRIDS).orElseThrow();
        assertThat(found.grid().id()).isEqualTo(grid);
        assertThat(found.evidence()).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(rule);
            assertThat(address.substring(it.start(), it.end())).isEqualTo(it.text());
        });
    }

    @ParameterizedTest
    @CsvSource({"大塘村上坡屯3号, grid-name", "大塘村上坡12号, grid-short-name", "大塘村上波屯3号, grid-misspelt"})
    void aHamletIsFoundWithoutItsEndingAndMisspelt(String address, String rule) {
        var found = GridNames.pick(address, List.of(VILLAGE), List.of(OWN, HAMLET, SCHOOL))
                .orElseThrow();
        assertThat(found.grid().id()).isEqualTo(2);
        assertThat(found.evidence()).singleElement().extracting(Evidence::rule).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"大塘村12号", "大塘村学校对面", "大塘村大塘完小旁", "大塘村金桂花园路8号", "大塘村三组"})
    void theVillagesOwnGridIsMeantByDefaultAndBesideLandmarks(String address) {
        var found = GridNames.pick(address, List.of(VILLAGE), GRIDS).orElseThrow();
        assertThat(found.grid().id()).isEqualTo(1);
        assertThat(found.evidence()).isEmpty();
    }

    @Test
    void aShortNameInsideALongerOneIsAnother() {
        var found = GridNames.pick("大塘村下上坡屯3号", List.of(VILLAGE), List.of(OWN, HAMLET, SCHOOL));
        assertThat(found).isEmpty();
    }

    @Test
    void twoGridsNamedEquallyWellAreForAPersonToChoose() {
        var other = new Grid<>(6, Kind.VILLAGE, List.of("下坡屯"));
        assertThat(GridNames.pick("大塘村上坡屯下坡屯", List.of(VILLAGE), List.of(OWN, HAMLET, other)))
                .isEmpty();
    }

    @Test
    void theVillagesNameIsNotReadAgainAsAGrids() {
        var named = new Grid<>(7, Kind.SCHOOL, List.of("大塘村"));
        assertThat(GridNames.pick("大塘村12号", List.of(VILLAGE), List.of(named))).isEmpty();
    }
}
