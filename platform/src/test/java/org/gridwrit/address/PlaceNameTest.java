package org.gridwrit.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"大榕树屯", "那𡌶屯", "金桂花园", "红星队", "板旺小区", "六蒙垌"})
    void namesOfPlacesAreKept(String name) {
        assertThat(PlaceName.isPlainlyOne(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "屯",
                "大榕树屯12号",
                "大榕树屯１２",
                "A座",
                "张三家",
                "李某某宅",
                "三栋",
                "八楼",
                "二单元",
                "=HYPERLINK(1)",
                "-屯屯",
                "+大榕树屯",
                "大榕树屯\n",
                "三队",
                "第五组",
                "十七社",
                "三村民小组"
            })
    void housesPeopleNumbersAndFormulasAreNot(String name) {
        assertThat(PlaceName.fits(name)).isFalse();
    }

    /// It may well be whoever lives there.
    @ParameterizedTest
    @ValueSource(strings = {"张三", "李四光", "农某某"})
    void wordsThatMayBeAPersonAreNeverTakenOutOfAnAddress(String name) {
        assertThat(PlaceName.isPlainlyOne(name)).isFalse();
    }
}
