package org.gridwrit.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gridwrit.clue.NextTask.Known;
import org.gridwrit.clue.NextTask.Reach;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class YieldTest {
    private static final String TOWN = "451481100";
    private static final ClueTally VEHICLES = line(AssetKind.VEHICLE, TOWN, Source.WORKER, 10, 4, 900_000_00);
    private static final ClueTally CROPS = line(AssetKind.CROPS, TOWN, Source.WORKER, 20, 18, 200_000_00);
    private static final ClueTally WAGES = line(AssetKind.WAGES, "", Source.WORKER, 5, 3, 450_000_03);
    private static final ClueTally SHIPS = line(AssetKind.SHIP, "451481101", Source.WORKER, 4, 4, 9_000_000_00);
    private static final List<ClueTally> ALL = List.of(VEHICLES, CROPS, WAGES, SHIPS);

    /// Read by `RulesOfCluesTest`.
    public static Stream<Rule> rules() {
        return Stream.of(
                house("本乡镇 5 条，3 条属实", "按本乡镇的数字建议", told(TOWN, 5, 3), told("451481101", 50, 1)),
                house("本乡镇 4 条，本院共 5 条", "按本院的数字建议", told(TOWN, 4, 4), told("451481101", 1, 0)),
                house("本乡镇、本院 4 条，全区 5 条", "按全区的数字建议", told(TOWN, 4, 4)),
                house("不知道在哪个乡镇，本院 5 条", "按本院的数字建议", told("", 5, 1)),
                house(
                        "本乡镇网格员 4 条、申请执行人 9 条：申请执行人的不作数",
                        "按全区的数字建议",
                        told(TOWN, 4, 4),
                        line(AssetKind.HOUSE, TOWN, Source.APPLICANT, 9, 9, 1)),
                rule(
                        "全区也只有 4 条",
                        "不建议",
                        NextTask.propose(new Known(List.of(), List.of(told("", 4, 4))), TOWN, Set.of())),
                rule(
                        "本乡镇 50 条，没有一条属实",
                        "不建议",
                        NextTask.propose(new Known(List.of(told(TOWN, 50, 0)), List.of()), TOWN, Set.of())),
                rule(
                        "本案已经有房屋线索",
                        "不建议",
                        NextTask.propose(
                                new Known(List.of(told(TOWN, 5, 3)), List.of()), TOWN, Set.of(AssetKind.HOUSE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("建议依据的数字：本乡镇不足五条看本院，再不足看全区，全区不足不建议")
    void theNearestFiguresThatAreEnoughCount(Rule rule) {
        rule.check();
    }

    @Test
    @DisplayName("成效按种类、乡镇、来源合计，到位多的在前，合计不差一分")
    void theCountersAreSummedThreeWays() {
        var yields = Yields.of(ALL);
        assertThat(yields.byKind()).extracting(ClueTally::kind).startsWith(AssetKind.SHIP, AssetKind.VEHICLE);
        assertThat(yields.byTown()).extracting(ClueTally::town).containsExactly("451481101", TOWN, "");
        for (var lines : List.of(yields.byKind(), yields.byTown(), yields.bySource())) {
            assertThat(lines.stream().mapToLong(ClueTally::fen).sum()).isEqualTo(10_550_000_03L);
            assertThat(lines.stream().mapToLong(ClueTally::claimed).sum()).isEqualTo(39);
        }
    }

    @Test
    @DisplayName("建议按每条线索平均到位排序，本案已有的不再建议，收入类改为调查")
    void whatBringsMostPerClueIsProposed() {
        var known = new Known(ALL, List.of());
        var proposed = NextTask.propose(known, TOWN, Set.of());
        assertThat(proposed)
                .extracting(NextTask::kind)
                .containsExactly(AssetKind.WAGES, AssetKind.VEHICLE, AssetKind.CROPS);
        assertThat(proposed.getFirst()).satisfies(it -> {
            assertThat(it.task()).isEqualTo(TaskKind.INVESTIGATE);
            assertThat(it.reach()).isEqualTo(Reach.COURT);
            assertThat(it.worth()).isEqualTo(new Fen(90_000_00));
            assertThat(it.percent()).isEqualTo(60);
        });
        assertThat(proposed.get(1).task()).isEqualTo(TaskKind.FIND_PROPERTY);
        assertThat(NextTask.propose(known, TOWN, Set.of(AssetKind.WAGES)))
                .extracting(NextTask::kind)
                .doesNotContain(AssetKind.WAGES);
    }

    @Test
    @DisplayName("其他来源的同类线索列出来比较")
    void othersAreShownBeside() {
        var applicants = line(AssetKind.CROPS, TOWN, Source.APPLICANT, 3, 1, 0);
        var proposed = NextTask.propose(new Known(List.of(CROPS, applicants), List.of()), TOWN, Set.of());
        assertThat(proposed)
                .singleElement()
                .satisfies(it -> assertThat(it.others()).containsExactly(applicants));
    }

    private static Rule house(String given, String should, ClueTally... court) {
        var region = List.of(told("", 50, 25));
        return rule(given, should, NextTask.propose(new Known(List.of(court), region), TOWN, Set.of()));
    }

    private static Rule rule(String given, String should, List<NextTask> proposed) {
        var does = proposed.isEmpty()
                ? "不建议"
                : switch (proposed.getFirst().reach()) {
                    case TOWN -> "按本乡镇的数字建议";
                    case COURT -> "按本院的数字建议";
                    case REGION -> "按全区的数字建议";
                };
        return new Rule(given, "问房屋", does, should, "");
    }

    private static ClueTally told(String town, long claimed, long verified) {
        return line(AssetKind.HOUSE, town, Source.WORKER, claimed, verified, 100_00);
    }

    private static ClueTally line(AssetKind kind, String town, Source source, long claimed, long verified, long fen) {
        return new ClueTally(kind, town, source, claimed, verified, 0, verified, verified, fen);
    }
}
