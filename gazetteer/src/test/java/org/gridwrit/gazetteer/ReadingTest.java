package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.gridwrit.gazetteer.Resolution.Choose;
import org.gridwrit.gazetteer.Resolution.Manual;
import org.gridwrit.gazetteer.Resolution.Reason;
import org.gridwrit.gazetteer.Resolution.Routed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    static final Context CITY = new Context("459100");

    @ParameterizedTest
    @CsvSource({
        "广西青川市云桥县白沙镇那垌村三组, 459101101202",
        "白沙镇那垌村, 459101101202",
        "云桥县那垌村委旁, 459101101202",
        "云桥白沙那垌村, 459101101202",
        "云桥县白沙镇那垌三组, 459101101202",
        "云桥县白沙镇那垌第五村民小组１２号, 459101101202",
        "云桥县　白沙镇&nbsp;李村12号, 459101101203",
        "云桥县解放路12号白沙镇那垌村, 459101101202",
        "云桥县龙水乡金竹冲村, 459101200202",
        "石门县大湾村镇大湾村3队, 459103101201",
        "沙坪镇高𡌶村, 459102100202",
        "河东街道新安村, 459102001201",
        "河东街道新安社区, 459102001001",
        "云桥白沙乡平安村2队, 459101101201",
    })
    void whatNamesItsVillageIsRouted(String address, String code) {
        assertThat(codeOf(address)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "云桥县白沙乡那垌村, 459101101202",
        "青南县河东镇甘棠村, 459102001202",
        "石门镇二龙村5号, 459103100202",
        "青南区河东镇洞尾村, 459103101201",
    })
    void formerNamesAndPlacesAreReadAsTodays(String address, String code) {
        assertThat(codeOf(address)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "云桥县白沙镇那洞村, 459101101202",
        "云桥县白沙镇哪垌村, 459101101202",
        "云桥县龙水瑶族乡金竹涌村2组, 459101200202",
        "云桥县云桥镇6蒙村, 459101100202",
        "雲橋縣云桥镇大塘村, 459101100201",
        "沙坪镇高班村, 459102100202",
    })
    void charactersMistakenBySoundShapeOrScriptAreUnderstood(String address, String code) {
        assertThat(codeOf(address)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "云桥县白沙镇那垌路12号",
        "云桥县云桥镇大塘花园3栋",
        "云桥县云桥镇大塘商贸有限公司",
        "云桥县云桥镇大塘度假村",
        "云桥县云桥镇大塘村镇银行",
        "云桥县云桥镇解放街5号",
        "云桥县云桥镇云桥街18号",
        "云桥县龙水瑶族乡河边街7号",
        "云桥县云桥镇上大塘村3号",
        "云桥县云桥镇坡罗屯3号",
        "云桥县云桥镇大塘屯3号",
        "云桥县云桥镇双龙村",
        "石门县白沙镇李村",
        "广东省湛江市坡头镇大塘村",
        "青川市人民东路99号",
    })
    void roadsEstatesFirmsAndUnknownHamletsAreNotRouted(String address) {
        assertThat(Province.PLACES.resolve(address, CITY)).isNotInstanceOf(Routed.class);
    }

    @Test
    void twoVillagesOfOneNameInTheCountyAreAChoice() {
        assertThat(Province.PLACES.resolve("云桥县平安村", CITY)).isInstanceOfSatisfying(Choose.class, it -> {
            assertThat(it.candidates())
                    .extracting(candidate -> candidate.place().villageCode())
                    .containsExactlyInAnyOrder("459101101201", "459101200201");
            assertThat(it.candidates().stream()
                            .mapToDouble(Candidate::confidence)
                            .sum())
                    .isLessThanOrEqualTo(1);
        });
    }

    @Test
    void theCourtsCountyDecidesWhatTheTextLeavesOpenAndNothingElse() {
        assertThat(codeOf("大塘村", new Context("459103"))).isEqualTo("459103100201");
        assertThat(codeOf("云桥县大塘村", new Context("459103"))).isEqualTo("459101100201");
    }

    @Test
    void theTownshipIsKnownEvenWhereTheVillageIsNot() {
        assertThat(Province.PLACES.resolve("云桥县白沙镇政府旁", CITY)).isInstanceOfSatisfying(Manual.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.NO_VILLAGE);
            assertThat(it.known()).extracting(Division::name).isEqualTo("白沙镇");
        });
        assertThat(Province.PLACES.resolve("", CITY))
                .isInstanceOfSatisfying(
                        Manual.class, it -> assertThat(it.reason()).isEqualTo(Reason.EMPTY));
    }

    private static String codeOf(String address) {
        return codeOf(address, CITY);
    }

    private static String codeOf(String address, Context context) {
        return Province.PLACES.resolve(address, context) instanceof Routed it
                ? it.village().villageCode()
                : "";
    }
}
