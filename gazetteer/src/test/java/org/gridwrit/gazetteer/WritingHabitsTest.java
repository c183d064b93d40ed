package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How people, firms and clerks write addresses, and what must not be made of it.
class WritingHabitsTest {
    static final Context CITY = new Context("459100");

    @ParameterizedTest
    @CsvSource({
        "青川市云桥县云桥县白沙镇白沙镇那垌村, 459101101202",
        "桂青川市云桥县白沙镇那垌村, 459101101202",
        "广西区云桥县白沙镇人民政府那垌村, 459101101202",
        "那垌村，白沙镇云桥县, 459101101202",
        "那垌村三组12号（云桥县白沙镇）, 459101101202",
        "被告韦某，住云桥县白沙镇那垌村。电话13877112233, 459101101202",
        "云桥县白沙公社那垌大队, 459101101202",
        "云桥县白沙镇（原白沙乡）那垌村, 459101101202",
        "云桥县，白沙，那垌，三组, 459101101202",
        "云桥县白沙镇那垌村路口, 459101101202",
        "云桥县白沙镇那垌村322国道12公里牌处, 459101101202",
        "云桥县白沙镇那垌新坡屯3号, 459101101202",
        "云桥县白沙镇那垌对面, 459101101202",
        "石门县石门镇双龙村(大塘村委对面), 459103100202",
    })
    void theVillageIsFoundHoweverItIsWritten(String address, String code) {
        assertThat(codeOf(address)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "云桥县白沙镇娜洞村, 459101101202",
        "云桥县白沙镇那垌垌村, 459101101202",
        "云桥县白纱镇那洞村, 459101101202",
        "青川市云乔县白沙镇那垌村, 459101101202",
        "云乔县那垌村, 459101101202",
        "云桥县龙睡乡金竹冲村, 459101200202",
        "石门县石门镇双农村, 459103100202",
        "青南区沙坪镇平胺村, 459102100201",
        "云桥县白沙镇垌那村, 459101101202",
        "云桥县白沙镇那?村, 459101101202",
        "云桥县白沙镇那■村三组, 459101101202",
        "云桥县白沙镇那冻三组, 459101101202",
        "云桥县白沙镇李⽊寸村, ''",
        "云桥县云桥镇㈥蒙村, 459101100202",
        "云桥县云桥镇⑥蒙村, 459101100202",
        "云桥县云桥镇⼤塘村, 459101100201",
        "云桥县白沙镇那垌②⑥组, 459101101202",
    })
    void oneSlipInEachNameIsUnderstood(String address, String code) {
        assertThat(codeOf(address)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云桥县白沙镇李村东路12号",
                "云桥县白沙镇李村中学宿舍",
                "云桥县白沙镇李村A5栋2单元",
                "云桥县白沙镇李村新村8栋",
                "云桥县李村加油站",
                "云桥县那垌社区医院",
                "云桥县白沙镇大那垌村",
                "云桥县白沙镇下下李村",
                "湛江市坡头区李村",
                "江永县桃川镇李村",
                "江华瑶族自治县白沙镇李村",
                "湖南永州市江永县李村",
                "住贵州省从江县白沙镇李村",
                "户籍地：云桥县白沙镇那垌村，现住青川市人民大道12号",
            })
    void whatOnlyLooksLikeAVillageOfOursIsNotRouted(String address) {
        assertThat(codeOf(address)).isEmpty();
    }

    @Test
    void whereSomebodyLivesNowIsUnknownOnlyIfTheTextGoesOnToSay() {
        assertThat(codeOf("户籍地云桥县白沙镇那垌村（现住址不详）")).isEqualTo("459101101202");
    }

    @Test
    void twoAddressesAreAChoiceOfBoth() {
        assertThat(codesOf("户籍地云桥县白沙镇那垌村，现住青南区沙坪镇平安村5组")).containsExactlyInAnyOrder("459101101202", "459102100201");
        assertThat(Province.PLACES.resolve("户籍地云桥县白沙镇那垌村，现住青南区沙坪镇平安村5组", Context.none()))
                .isInstanceOfSatisfying(
                        Resolution.Choose.class,
                        it -> assertThat(it.candidates())
                                .extracting(Candidate::reason)
                                .containsOnly("named-too"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云桥县白沙镇平安村与李村交界处", "云桥县白沙镇平安村和李村之间", "云桥县白沙镇平安村、李村"})
    void aPlaceBetweenTwoVillagesIsAChoiceOfBoth(String address) {
        assertThat(codesOf(address)).containsExactlyInAnyOrder("459101101201", "459101101203");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云桥县白沙镇平安村9号(原李村小学旁)", "云桥县白沙镇平安村2组，靠近李村", "云桥县白沙镇平安村（李村委对面）"})
    void aVillageNamedForBeingNearIsNotMeant(String address) {
        assertThat(codeOf(address)).isEqualTo("459101101201");
    }

    @Test
    void aTownshipOfAnotherCountyLeavesBothPossible() {
        assertThat(codesOf("云桥县沙坪镇李村")).isEmpty();
        assertThat(codesOf("石门县云桥镇大塘村")).containsExactlyInAnyOrder("459103100201", "459101100201");
    }

    @Test
    void aSlipInAnAreasNameIsSaidInTheEvidence() {
        var answer = Province.PLACES.resolve("青川市云乔县白沙镇那垌村", CITY);
        assertThat(answer.evidence()).anySatisfy(it -> {
            assertThat(it.text()).isEqualTo("云乔县");
            assertThat(it.rule()).isEqualTo("misspelt-area");
            assertThat(it.divisionName()).isEqualTo("云桥县");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"黔东南州从江县白沙镇李村", "儋州市中和镇李村"})
    void prefecturesAndCitiesOfOtherProvincesAreElsewhere(String address) {
        assertThat(Province.PLACES.resolve(address, CITY))
                .isInstanceOfSatisfying(
                        Manual.class, it -> assertThat(it.reason()).isEqualTo(Reason.ELSEWHERE));
    }

    @Test
    void anAddressElsewhereSaysSo() {
        assertThat(Province.PLACES.resolve("广东湛江市坡头区大塘村", CITY))
                .isInstanceOfSatisfying(
                        Manual.class, it -> assertThat(it.reason()).isEqualTo(Reason.ELSEWHERE));
    }

    private static String codeOf(String address) {
        return Province.PLACES.resolve(address, CITY) instanceof Routed it
                ? it.village().villageCode()
                : "";
    }

    private static List<String> codesOf(String address) {
        return Province.PLACES.resolve(address, CITY) instanceof Choose it
                ? it.candidates().stream().map(c -> c.place().villageCode()).toList()
                : List.of();
    }
}
