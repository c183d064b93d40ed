package org.gridwrit.gazetteer;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;

class ContractTest {
    static final Gazetteer GUANGXI = Gazetteer.load();

    @Test
    void theShippedDivisionsAreThoseOfGuangxiWithoutPlaceholders() {
        var counts = GUANGXI.divisions().collect(groupingBy(Division::level, counting()));
        assertThat(counts)
                .containsEntry(Level.PROVINCE, 1L)
                .containsEntry(Level.CITY, 14L)
                .containsEntry(Level.COUNTY, 111L)
                .containsEntry(Level.TOWNSHIP, 1284L);
        assertThat(counts.get(Level.VILLAGE)).isBetween(16_600L, 16_681L);
        assertThat(GUANGXI.divisions().anyMatch(it -> it.name().contains("虚拟"))).isFalse();
    }

    @Test
    void parentsComeBeforeTheirChildren() {
        var seen = new HashSet<String>();
        GUANGXI.divisions().forEach(it -> {
            assertThat(it.parentCode() == null || seen.contains(it.parentCode()))
                    .isTrue();
            seen.add(it.code());
        });
    }

    @Test
    void anAddressThatNamesItsVillageIsRoutedWithTheSpansItWasReadFrom() {
        var address = "昭平县昭平镇大壮村三组";
        assertThat(GUANGXI.resolve(address, Context.none())).isInstanceOfSatisfying(Routed.class, it -> {
            assertThat(it.village().villageCode()).isEqualTo("451121100204");
            assertThat(it.village().cityCode()).isEqualTo("451100");
            assertThat(it.evidence())
                    .allSatisfy(span -> assertThat(address.substring(span.start(), span.end()))
                            .isEqualTo(span.text()));
        });
    }

    @Test
    void theTownshipAloneIsNoVillage() {
        assertThat(GUANGXI.resolve("昭平县昭平镇体育路8号", new Context("4511"))).isInstanceOf(Manual.class);
    }

    @Test
    void choicesHaveTwoToFiveCandidates() {
        for (var village : List.of("平安村", "新村", "大塘村", "龙门村")) {
            if (GUANGXI.resolve(village, new Context("450000".substring(0, 2))) instanceof Choose choose) {
                assertThat(choose.candidates()).hasSizeBetween(2, 5);
            }
        }
    }
}
