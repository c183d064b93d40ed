package org.gridwrit.clue.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThingTest {
    @ParameterizedTest
    @DisplayName("同一样东西，写法不同，认得出来")
    @CsvSource({
        "桂F·12345,桂f 12345",
        "桂Ｆ12345,桂F-12345",
        "桂（2020）凭祥市不动产权第0001234号,桂(2020)凭祥市不动产权证第1234号",
        "6217 0012 3400 5678 901,6217001234005678901",
        "广西壮族自治区崇左市凭祥市凭祥镇北大路12号,凭祥镇北大路12号",
        "崇左市江州区太平街道12号,太平街道12号"
    })
    void theSameThingTypedDifferently(String one, String other) {
        assertThat(Thing.normalised(one)).isEqualTo(Thing.normalised(other)).isNotEmpty();
    }

    @ParameterizedTest
    @DisplayName("不同的东西，不会认成同一样")
    @CsvSource({
        "桂F12345,桂F12354",
        "凭祥镇北大路12号,凭祥镇北大路21号",
        "凭祥镇北大路1号,凭祥镇北大路10号",
        "桂(2020)凭祥市不动产权第1234号,桂(2021)凭祥市不动产权第1234号"
    })
    void differentThingsStayDifferent(String one, String other) {
        assertThat(Thing.normalised(one)).isNotEqualTo(Thing.normalised(other));
    }

    @Test
    @DisplayName("网格员写在话里的车牌、产权证号、账号，提得出来")
    void whatTheWordsSayIsFound() {
        assertThat(Thing.in("门口常停一辆小货车桂F·A2345，白色")).isEqualTo("桂F·A2345");
        assertThat(Thing.in("卡号6217001234005678901")).isEqualTo("6217001234005678901");
        assertThat(Thing.in("桂（2020）凭祥市不动产权第0001234号")).contains("0001234");
        assertThat(Thing.in("屋后有甘蔗")).isEmpty();
    }
}
