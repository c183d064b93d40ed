package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningTest {
    static final Context CITY = new Context("459100");
    static final LearnedName HAMLET = new LearnedName("那桑屯", "459101101", "459101101202");

    @Test
    void aLearnedHamletIsReadInItsTownship() {
        assertThat(read("云桥县白沙镇那桑屯22号", HAMLET)).isInstanceOfSatisfying(Routed.class, it -> {
            assertThat(it.village().villageCode()).isEqualTo("459101101202");
            assertThat(it.evidence()).anySatisfy(span -> {
                assertThat(span.rule()).isEqualTo("learned");
                assertThat(span.text()).isEqualTo("那桑屯");
            });
        });
    }

    @ParameterizedTest
    @CsvSource({"云桥县那桑屯22号", "云桥县龙水乡那桑屯", "沙坪镇那桑屯", "云桥县白沙镇那桑屯路5号", "云桥县白沙镇上那桑屯", "云桥县白沙镇双龙村那桑屯", "那桑屯"})
    void outsideItsTownshipOrInsideAnotherNameItSaysNothing(String address) {
        assertThat(read(address, HAMLET)).isEqualTo(Province.PLACES.resolve(address, CITY));
    }

    @Test
    void whatIsListedIsNeverOverruled() {
        assertThat(codeOf(read("云桥县白沙镇平安村那桑屯", HAMLET))).isEqualTo("459101101201");
        assertThat(codeOf(read("云桥县白沙镇李村", new LearnedName("李村", "459101101", "459101101202"))))
                .isEqualTo("459101101203");
    }

    @Test
    void itDecidesBetweenTwoVillagesOfOneName() {
        assertThat(read("云桥县平安村", HAMLET)).isInstanceOf(Choose.class);
        var ofOne = new LearnedName("上岭屯", "459101200", "459101200201");
        assertThat(codeOf(read("云桥县平安村上岭屯6号", ofOne))).isEqualTo("459101200201");
    }

    @Test
    void itCorrectsWhatWasOnlyTakenForAMisspelling() {
        assertThat(codeOf(read("云桥县白沙镇那洞村"))).isEqualTo("459101101202");
        var other = new LearnedName("那洞村", "459101101", "459101101203");
        assertThat(codeOf(read("云桥县白沙镇那洞村", other))).isEqualTo("459101101203");
    }

    @Test
    void learnedForTwoVillagesItIsAChoice() {
        var again = new LearnedName("那桑屯", "459101101", "459101101203");
        assertThat(read("云桥县白沙镇那桑屯", HAMLET, again)).isInstanceOfSatisfying(Choose.class, it -> {
            assertThat(it.candidates())
                    .hasSize(2)
                    .allMatch(candidate -> candidate.reason().equals("learned"));
            assertThat(it.known()).extracting(Division::name).isEqualTo("白沙镇");
        });
    }

    @Test
    void itCanBeUnlearned() {
        var knowing = Province.PLACES.withLearned(List.of(HAMLET));
        assertThat(knowing.withLearned(List.of()).resolve("云桥县白沙镇那桑屯", CITY)).isInstanceOf(Manual.class);
    }

    @Test
    void whatLiesInNoLoadedDivisionIsLeftOut() {
        var elsewhere = new LearnedName("那桑屯", "469101101", "469101101202");
        assertThat(read("云桥县白沙镇那桑屯", elsewhere)).isInstanceOf(Manual.class);
    }

    @Test
    void aNameBelongsToAVillageWithinItsArea() {
        assertThatThrownBy(() -> new LearnedName("那桑屯", "459101101", "459101200201"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LearnedName("屯", "459101101", "459101101202"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "云桥县白沙镇那桑屯22号, 那桑屯, 白沙镇",
        "云桥县白沙镇解放路12号那桑屯, 那桑屯, 白沙镇",
        "云桥县白沙镇那垌村上岭屯３号, 上岭屯, 白沙镇",
        "云桥县白沙镇那垌村练滩, 练滩, 白沙镇",
        "云桥县白沙镇金色家园3栋, 金色家园, 白沙镇",
        "云桥县白沙镇哪垌村2组, 哪垌村, 白沙镇",
        "云桥县平安村上岭屯6号, 上岭屯, 云桥县",
        "云桥县云桥镇双龙村3组, 双龙村, 云桥镇",
    })
    void whatACorrectionTeachesIsTheLocalName(String address, String name, String area) {
        assertThat(Province.PLACES.localName(address, CITY)).hasValueSatisfying(it -> {
            assertThat(it.name()).isEqualTo(name);
            assertThat(it.area().name()).isEqualTo(area);
            assertThat(address.substring(it.start(), it.end())).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @CsvSource({"云桥县白沙镇解放路12号", "云桥县白沙镇政府旁", "青川市那桑屯", "云桥县白沙镇那垌村三组12号", "''", "云桥县白沙镇大塘商贸有限公司"})
    void roadsNumbersAndLandmarksTeachNothing(String address) {
        assertThat(Province.PLACES.localName(address, CITY)).isEqualTo(Optional.empty());
    }

    private static Resolution read(String address, LearnedName... names) {
        return Province.PLACES.withLearned(Arrays.asList(names)).resolve(address, CITY);
    }

    private static String codeOf(Resolution answer) {
        return answer instanceof Routed it ? it.village().villageCode() : "";
    }
}
