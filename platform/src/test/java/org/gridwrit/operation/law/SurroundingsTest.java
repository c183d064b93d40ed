package org.gridwrit.operation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gridwrit.operation.law.Surroundings.Observation;
import org.gridwrit.operation.law.Surroundings.Told;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 住所地周边财产调查, on both sides of each border.
class SurroundingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final String ARTICLE = "法〔2016〕373号 3";
    private static final String EVERY_SIX = "法〔2016〕373号 9";

    static Stream<Rule> rules() {
        return Stream.of(
                house("没有人说过房屋", "还没有看", ARTICLE),
                house("网格员看过，没有", "看过没有", ARTICLE, said(false, TODAY, Told.REPORT)),
                house("网格员发现房屋", "有发现", ARTICLE, said(true, TODAY, Told.REPORT)),
                house("整六个月前看过，没有", "看过没有", EVERY_SIX, said(false, LocalDate.of(2026, 5, 30), Told.REPORT)),
                house("六个月零一天前看过，没有", "超过六个月", EVERY_SIX, said(false, LocalDate.of(2026, 5, 29), Told.REPORT)),
                house(
                        "先说没有，后来发现",
                        "有发现",
                        ARTICLE,
                        said(true, TODAY, Told.REPORT),
                        said(false, TODAY.minusDays(9), Told.OPERATION)),
                house(
                        "同一天网格员说有，执行人员现场调查没有",
                        "看过没有",
                        ARTICLE,
                        said(false, TODAY, Told.OPERATION),
                        said(true, TODAY, Told.REPORT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    @DisplayName("调查清单：没有看过的、超过六个月的是缺口，最近一次为准")
    void anItemStandsAsItWasSeenLast(Rule rule) {
        rule.check();
    }

    @Test
    @DisplayName("清单十项，一项的答复不算别的项的")
    void everyItemIsAskedForItself() {
        var lines = Surroundings.checklist(List.of(said(false, TODAY, Told.REPORT)), TODAY);
        assertThat(lines).hasSize(Item.values().length);
        assertThat(lines)
                .filteredOn(it -> !it.isOpen())
                .singleElement()
                .satisfies(it -> assertThat(it.item()).isEqualTo(Item.HOUSE));
    }

    private static Rule house(String given, String should, String article, Observation... observations) {
        var line = Surroundings.checklist(List.of(observations), TODAY).stream()
                .filter(it -> it.item() == Item.HOUSE)
                .findFirst()
                .orElseThrow();
        var does = switch (line.standing()) {
            case FOUND -> "有发现";
            case NONE -> "看过没有";
            case STALE -> "超过六个月";
            case GAP -> "还没有看";
        };
        return new Rule(given, "房屋", does, should, article);
    }

    private static Observation said(boolean found, LocalDate day, Told told) {
        return new Observation(Item.HOUSE, found, day, told, new Id("451400", new UUID(1, 1)), "李", "");
    }
}
