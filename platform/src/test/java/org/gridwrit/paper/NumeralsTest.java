package org.gridwrit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("数字：日期和金额大写")
class NumeralsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 人民币零元整",
        "1, 人民币壹分",
        "10, 人民币壹角",
        "100, 人民币壹元整",
        "1000, 人民币壹拾元整",
        "105, 人民币壹元零伍分",
        "150, 人民币壹元伍角",
        "1000100, 人民币壹万零壹元整",
        "1010000, 人民币壹万零壹佰元整",
        "1200000, 人民币壹万贰仟元整",
        "10000000000, 人民币壹亿元整",
        "10000010000, 人民币壹亿零壹佰元整",
        "10500000000, 人民币壹亿零伍佰万元整",
        "1244000000, 人民币壹仟贰佰肆拾肆万元整",
        "123456789, 人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"
    })
    void moneyIsWrittenAsOnACheque(long fen, String words) {
        assertThat(Numerals.capitals(new Fen(fen))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-03, 二〇二六年十一月三日", "2026-10-10, 二〇二六年十月十日", "2020-01-20, 二〇二〇年一月二十日", "2026-12-31, 二〇二六年十二月三十一日"
    })
    void daysAreWrittenAsBesideASignature(LocalDate day, String words) {
        assertThat(Numerals.dateInWords(day)).isEqualTo(words);
    }
}
