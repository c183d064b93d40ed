package org.gridwrit.bench.routing.hard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {
    @ParameterizedTest
    @CsvSource({
        "大壮村委会, 大壮",
        "仁惠村民委员会, 仁惠",
        "壶兴社区居委会, 壶兴",
        "巴里社区居民委员会, 巴里",
        "良村村委会, 良村",
        "湴村社区, 湴村",
        "大塘社区, 大塘",
    })
    void aVillageIsCalledWithoutItsCommittee(String listed, String spoken) {
        assertThat(Spoken.village(listed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"金牙瑶族乡, 金牙", "太平街道, 太平", "昭平镇, 昭平", "仙葫经济开发区, 仙葫经济开发区"})
    void aTownshipIsCalledWithoutItsKind(String listed, String spoken) {
        assertThat(Spoken.township(listed)).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource({"环江毛南族自治县, 环江", "龙胜各族自治县, 龙胜", "横州市, 横州", "容县, 容县"})
    void aCountyIsCalledWithoutItsKindUnlessOneCharacterWouldBeLeft(String listed, String spoken) {
        assertThat(Spoken.area(listed)).isEqualTo(spoken);
    }
}
