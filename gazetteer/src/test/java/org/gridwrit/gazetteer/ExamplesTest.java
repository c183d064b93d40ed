package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.gazetteer.Grid.Kind;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;

/// The examples of README.md, run; `ReadmeTest` sees to it that they are the same.
class ExamplesTest {
    @Test
    void fromAnAddressToAVillage() {
        var audit = new ArrayList<List<Evidence>>();
        var lines = Stream.of("昭平县昭平镇大壮村三组", "昭平县昭平镇体育路8号");
        var gazetteer = Gazetteer.load();
        var court = new Context("451400");

        String where = switch (gazetteer.resolve("宁明县亭亮乡天西村旧天西屯22号", court)) {
            case Routed it -> it.village().villageCode();
            case Choose it -> "one of " + it.candidates();
            case Manual it -> "ask a person: " + it.reason();
        };

        try (var answers = gazetteer.resolveAll(lines, court)) {
            answers.forEach(answer -> audit.add(answer.evidence()));
        }
        List<Resolution> batch = gazetteer.resolveAll(List.of("昭平县昭平镇大壮村", "凭祥市凭祥镇连全村"), court);
        assertThat(batch).hasSize(2).hasOnlyElementsOfType(Routed.class);
        assertThat(where).isEqualTo("451422106208");
        assertThat(audit).hasSize(2).allSatisfy(it -> assertThat(it).isNotEmpty());
    }

    @Test
    void whatPeopleKnow() {
        var gazetteer = Province.PLACES;
        var court = new Context("459100");
        var lost = gazetteer.resolve("云桥县白沙镇那桑屯22号", court);
        var name = gazetteer.localName("云桥县白沙镇那桑屯22号", court).orElseThrow();
        var learned = new LearnedName(name.name(), name.area().code(), "459101101202");
        var knowing = gazetteer.withLearned(List.of(learned));
        var found = knowing.resolve("云桥县白沙镇那桑屯7号", court);
        assertThat(lost).isInstanceOf(Manual.class);
        assertThat(name.name()).isEqualTo("那桑屯");
        assertThat(name.area().name()).isEqualTo("白沙镇");
        assertThat(found).isInstanceOf(Routed.class);
        assertThat(found.evidence()).extracting(Evidence::rule).contains("learned");
    }

    @Test
    void fromTheVillageToItsGrid() {
        var gazetteer = Province.PLACES;
        var court = new Context("459100");
        var address = "云桥县云桥镇大塘村大塘小学";
        var grids = List.of(
                new Grid<>("大塘村网格", Kind.VILLAGE, List.of("大塘村")), new Grid<>("学校网格", Kind.SCHOOL, List.of("大塘小学")));
        var village = gazetteer.resolve(address, court);
        var grid = GridNames.pick(address, village.evidence(), grids).orElseThrow();
        assertThat(grid.grid().id()).isEqualTo("学校网格");
        assertThat(grid.evidence()).extracting(Evidence::rule).containsExactly("grid-name");
    }
}
