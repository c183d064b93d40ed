package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridwrit.gazetteer.Grid.Kind;
import org.junit.jupiter.api.Test;

class GridNamesTest {
    static final Evidence VILLAGE = new Evidence(0, 3, "大塘村", "name", "", "");
    static final Grid<Integer> OWN = new Grid<>(1, Kind.VILLAGE, List.of("大塘村"));
    static final Grid<Integer> HAMLET = new Grid<>(2, Kind.VILLAGE, List.of("上坡屯", "上坡"));
    static final Grid<Integer> SCHOOL = new Grid<>(3, Kind.SCHOOL, List.of("大塘村小学", "大塘完小"));
    static final List<Grid<Integer>> GRIDS = List.of(OWN, SCHOOL);

    @Test
    void theLongestNameInTheAddressWins() {
        assertThat(pick("大塘村大塘村小学宿舍", List.of(OWN, HAMLET, SCHOOL))).isEqualTo(3);
        assertThat(pick("大塘村上坡屯3号", List.of(OWN, HAMLET, SCHOOL))).isEqualTo(2);
    }

    @Test
    void theOnlyGridOfAKindIsMeantByItsWord() {
        assertThat(pick("大塘村学校对面", GRIDS)).isEqualTo(3);
    }

    @Test
    void theVillagesOwnGridIsMeantByDefault() {
        assertThat(pick("大塘村12号", GRIDS)).isEqualTo(1);
    }

    @Test
    void theVillagesNameIsNotReadAgainAsAGrids() {
        var named = new Grid<>(4, Kind.SCHOOL, List.of("大塘村"));
        assertThat(GridNames.pick("大塘村12号", List.of(VILLAGE), List.of(named))).isEmpty();
    }

    private static int pick(String address, List<Grid<Integer>> grids) {
        return GridNames.pick(address, List.of(VILLAGE), grids)
                .orElseThrow()
                .grid()
                .id();
    }
}
