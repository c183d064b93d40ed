package org.gridwrit.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.TaskKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class YieldTest {
    private static final ClueTally VEHICLES = line(AssetKind.VEHICLE, "451481100", Source.WORKER, 10, 4, 900_000_00);
    private static final ClueTally CROPS = line(AssetKind.CROPS, "451481100", Source.WORKER, 20, 18, 200_000_00);
    private static final ClueTally WAGES = line(AssetKind.WAGES, "", Source.APPLICANT, 5, 3, 450_000_03);
    private static final ClueTally SHIPS = line(AssetKind.SHIP, "451481101", Source.WORKER, 4, 4, 9_000_000_00);
    private static final List<ClueTally> ALL = List.of(VEHICLES, CROPS, WAGES, SHIPS);

    @Test
    @DisplayName("成效按种类、乡镇、来源合计，到位多的在前，合计不差一分")
    void theCountersAreSummedThreeWays() {
        var yields = Yields.of(ALL);
        assertThat(yields.byKind()).extracting(ClueTally::kind).startsWith(AssetKind.SHIP, AssetKind.VEHICLE);
        assertThat(yields.byTown()).extracting(ClueTally::town).containsExactly("451481101", "451481100", "");
        for (var lines : List.of(yields.byKind(), yields.byTown(), yields.bySource())) {
            assertThat(lines.stream().mapToLong(ClueTally::fen).sum()).isEqualTo(10_550_000_03L);
            assertThat(lines.stream().mapToLong(ClueTally::claimed).sum()).isEqualTo(39);
        }
    }

    @Test
    @DisplayName("建议按每条线索平均到位排序：不足五条的不作数，本案已有的不再建议，收入类改为调查")
    void whatBringsMostPerClueIsProposed() {
        var proposed = NextTask.propose(ALL, Set.of());
        assertThat(proposed)
                .extracting(NextTask::kind)
                .containsExactly(AssetKind.WAGES, AssetKind.VEHICLE, AssetKind.CROPS);
        assertThat(proposed.getFirst()).satisfies(it -> {
            assertThat(it.task()).isEqualTo(TaskKind.INVESTIGATE);
            assertThat(it.worth()).isEqualTo(new Fen(90_000_00));
            assertThat(it.percent()).isEqualTo(60);
        });
        assertThat(proposed.get(1).task()).isEqualTo(TaskKind.FIND_PROPERTY);
        assertThat(NextTask.propose(ALL, Set.of(AssetKind.WAGES)))
                .extracting(NextTask::kind)
                .doesNotContain(AssetKind.WAGES);
    }

    @Test
    @DisplayName("没有一条属实的种类不建议")
    void whatWasNeverTrueIsNotProposed() {
        assertThat(NextTask.propose(List.of(line(AssetKind.HOUSE, "", Source.OTHER, 50, 0, 0)), Set.of()))
                .isEmpty();
    }

    private static ClueTally line(AssetKind kind, String town, Source source, long claimed, long verified, long fen) {
        return new ClueTally(kind, town, source, claimed, verified, 0, verified, verified, fen);
    }
}
