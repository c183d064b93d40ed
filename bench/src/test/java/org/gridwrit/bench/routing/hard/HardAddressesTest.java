package org.gridwrit.bench.routing.hard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gridwrit.gazetteer.Gazetteer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class HardAddressesTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Region REGION = Region.of(GAZETTEER);
    private static final HardAddresses ADDRESSES = new HardAddresses(GAZETTEER, null);
    private static final List<Hard> BUILD = ADDRESSES.make(25, Seed.BUILD);
    private static final List<Hard> HELD_OUT = ADDRESSES.make(25, Seed.HELD_OUT);
    private static final Map<String, List<Hard>> BY_KIND = BUILD.stream().collect(groupingBy(Hard::kind));

    @Test
    void theSameSeedMakesTheSameAddresses() {
        assertThat(new HardAddresses(GAZETTEER, null).make(25, Seed.BUILD)).isEqualTo(BUILD);
    }

    @Test
    void askingForMoreKeepsWhatFewerGave() {
        assertThat(ADDRESSES.make(30, Seed.BUILD)).containsAll(BUILD);
    }

    @Test
    void noVillageIsInBothSeeds() {
        assertThat(villages(BUILD)).isNotEmpty().doesNotContainAnyElementsOf(villages(HELD_OUT));
    }

    @Test
    void noAddressIsTwiceInItsClass() {
        BY_KIND.values().forEach(it -> assertThat(it).extracting(Hard::text).doesNotHaveDuplicates());
    }

    @Test
    void everyTruthIsListed() {
        for (var it : BUILD) {
            switch (it.truth()) {
                case Truth.Village(var code) -> assertThat(REGION.byCode()).containsKey(code);
                case Truth.OneOf(var codes) -> assertThat(REGION.byCode()).containsKeys(codes.toArray(new String[0]));
                case Truth.Nowhere(var known) ->
                    assertThat(REGION.byCode().keySet()).anyMatch(code -> code.startsWith(known));
            }
        }
    }

    @Test
    void whatIsLeftOutIsNotInTheText() {
        of(
                "no township",
                (text, spot) -> assertThat(text).doesNotContain(spot.township().name()));
        of(
                "no county",
                (text, spot) -> assertThat(text).startsWith(spot.township().name()));
        of("nothing above the village", (text, spot) -> assertThat(text).startsWith(spot.spoken()));
        of("no 村", (text, spot) -> assertThat(text).startsWith(spot.upToTownship() + spot.name()));
    }

    @Test
    void aMistakenNameDiffersByOneCharacterAndIsNoOtherVillages() {
        for (var kind : List.of("village: same sound", "village: same shape", "village: same sound in the region")) {
            of(kind, (text, spot) -> {
                var written = text.substring(spot.upToTownship().length())
                        .substring(0, spot.name().length());
                assertThat(written).isNotEqualTo(spot.name());
                assertThat(different(written, spot.name())).isOne();
                assertThat(REGION.named(written, spot.township().code())).isEmpty();
            });
        }
    }

    @Test
    void aTrapNamesNoVillageOutright() {
        assertThat(BUILD)
                .filteredOn(it -> it.kind().startsWith("trap"))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(it.truth()).isInstanceOf(Truth.Nowhere.class);
                    assertThat(it.text()).doesNotContain("村委", "居委");
                });
    }

    @Test
    void anUnknownVillageIsNotListedInItsCounty() {
        assertThat(BY_KIND.get("unknown 村")).allSatisfy(it -> {
            var township = ((Truth.Nowhere) it.truth()).known();
            var spot = REGION.in(township).getFirst();
            var rest = it.text().substring(spot.upToTownship().length());
            assertThat(REGION.in(spot.county().code())).noneMatch(other -> rest.startsWith(other.spoken()));
        });
    }

    @Test
    void oneOfSeveralIsEachOfTheThatName() {
        assertThat(BY_KIND.get("one name twice in the county")).allSatisfy(it -> {
            var codes = ((Truth.OneOf) it.truth()).codes();
            assertThat(codes).hasSizeBetween(2, 5);
            var names = codes.stream().map(code -> spot(code).name());
            assertThat(names.collect(toSet())).hasSize(1);
        });
    }

    @Test
    void theCourtOfAnotherCityIsAnother() {
        hard(
                "court of another city, county said",
                (hard, spot) -> assertThat(hard.cityCode()).isNotEqualTo(spot.cityCode()));
    }

    @Test
    void withoutTheFilesOfHistoryTheirClassesAreLeftOutAndNoOthers() {
        assertThat(BY_KIND)
                .doesNotContainKeys("old county name", "renamed village")
                .hasSizeGreaterThan(70);
    }

    private interface Property {
        void holds(String text, Spot spot);
    }

    private interface HardRule {
        void holds(Hard hard, Spot spot);
    }

    private static void of(String kind, Property property) {
        hard(kind, (hard, spot) -> property.holds(hard.text(), spot));
    }

    private static void hard(String kind, HardRule property) {
        assertThat(BY_KIND.get(kind))
                .isNotEmpty()
                .allSatisfy(it -> property.holds(it, spot(((Truth.Village) it.truth()).code())));
    }

    private static Spot spot(String code) {
        return Objects.requireNonNull(REGION.byCode().get(code), code);
    }

    private static int different(String written, String listed) {
        int count = 0;
        for (int i = 0; i < listed.length(); i++) if (written.charAt(i) != listed.charAt(i)) count++;
        return count;
    }

    private static Set<String> villages(List<Hard> hard) {
        var found = new HashSet<String>();
        for (var it : hard) if (it.truth() instanceof Truth.Village(var code)) found.add(code);
        return found;
    }
}
