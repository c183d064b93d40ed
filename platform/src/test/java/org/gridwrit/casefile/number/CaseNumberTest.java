package org.gridwrit.casefile.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "（2019）桂1481执123号",
                "(2019)桂1481执123号",
                "（２０１９）桂１４８１执１２３号",
                " ( 2019 ) 桂 1481 执 123 号 ",
                "〔2019〕桂1481执123号",
                "［2019］桂1481执123号",
                "【2019】桂1481执123号",
                "2019桂1481执123号",
                "2019年桂1481执第0123号",
                "（2019)桂1481执字第123号",
                "（2019）桂1481执123",
                "（2019）桂1481执123号之一",
                "（2019）桂1481执123号之十二",
                "（2019）桂1481执123号-1",
                "\ufeff（2019）\u00a0桂1481执\u200b123号"
            })
    void everyWayOfTypingItIsTheSameCase(String typed) {
        assertThat(CaseNumber.parse(typed)).hasToString("（2019）桂1481执123号");
    }

    @ParameterizedTest
    @CsvSource({
        "（2021）桂14执恢5号, RESUMED, 桂14",
        "（2021）桂执监5号, SUPERVISION, 桂",
        "（2021）桂72执异5号, OBJECTION, 桂72",
        "（2021）桂7101执保5号, PRESERVATION, 桂7101",
        "（2021）桂1481执前调5号, MEDIATION_BEFORE_ENFORCEMENT, 桂1481",
        "（2018）桂14破3号, BANKRUPTCY, 桂14"
    })
    void courtAndTypeAreRead(String typed, CaseTypeCode type, String court) {
        var number = CaseNumber.parse(typed);
        assertThat(number.type()).isEqualTo(type);
        assertThat(number.court()).isEqualTo(court);
        assertThat(number.special()).isNull();
        assertThat(number).hasToString(typed);
    }

    @Test
    void aSpecialCharacterMayStandBeforeTheType() {
        var number = CaseNumber.parse("(2022)桂1481知执恢7号");
        assertThat(number.special()).isEqualTo("知");
        assertThat(number.type()).isEqualTo(CaseTypeCode.RESUMED);
        assertThat(number).hasToString("（2022）桂1481知执恢7号");
    }

    @ParameterizedTest
    @CsvSource({
        "'', case-number.missing",
        "张三, case-number.form",
        "（19）桂1481执123号, case-number.form",
        "（2019）1481执123号, case-number.form",
        "（2019）桂1481执号, case-number.form",
        "（2019）桂1481民初123号, case-number.type",
        "（2019）桂148执123号, case-number.court",
        "（2019）桂14811执123号, case-number.court",
        "（2019）桂1481执0号, case-number.zero",
        "（1889）桂1481执1号, case-number.year",
        "（2012）江执字第123号, case-number.old-form",
        "（2015）凭法执字第12-1号, case-number.old-form",
        "2.01914811E+15, case-number.form"
    })
    void whatIsNotACaseNumberIsRefusedWithItsReason(String typed, String code) {
        assertThatThrownBy(() -> CaseNumber.parse(typed))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    @Property
    void theCanonicalFormReadsBackAsTheSameCase(
            @ForAll @IntRange(min = 1990, max = 2100) int year,
            @ForAll @IntRange(max = 9999) int court,
            @ForAll CaseTypeCode type,
            @ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        var it = new CaseNumber(year, "桂%04d".formatted(court), null, type, number);
        assertThat(CaseNumber.parse(it.toString())).isEqualTo(it);
    }

    @Property
    void noTextWhateverBreaksTheReader(@ForAll String text) {
        try {
            assertThat(CaseNumber.parse(text).toString()).startsWith("（");
        } catch (Refusal refusal) {
            assertThat(refusal.code()).startsWith("case-number.");
        }
    }
}
