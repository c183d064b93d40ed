package org.gridwrit.casefile.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
    static final String GOOD = "11010519491231002X"; // the example printed in GB 11643-1999

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "110105 1949 1231 002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "'11010519491231002X",
                "11010519491231002×"
            })
    void everyWayOfTypingItIsTheSameNumber(String typed) {
        assertThat(IdNumber.parse(typed).value()).isEqualTo(GOOD);
    }

    @Test
    void fifteenDigitsOfTheFirstGenerationAreCompletedByTheStandardsRule() {
        assertThat(IdNumber.parse("110105491231002").value()).isEqualTo(GOOD);
        assertThat(IdNumber.parse("110105491231002").birth()).isEqualTo(LocalDate.of(1949, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, id-number.checksum, X",
        "110105194902300021, id-number.birth, 19490230",
        "110105490230002, id-number.birth, 19490230",
        "100105194912310021, id-number.region, 10",
        "1101051949123100, id-number.form, 16",
        "4.51402E+17, id-number.form, 11"
    })
    void aWrongNumberIsRefusedWithWhatWouldBeRight(String typed, String code, String hint) {
        assertThatThrownBy(() -> IdNumber.parse(typed)).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.code()).isEqualTo(code);
            assertThat(it.args()).containsExactly(hint);
        });
    }

    @Property
    void anySingleWrongDigitIsNoticed(@ForAll @IntRange(max = 16) int at, @ForAll @IntRange(max = 9) int digit) {
        var wrong = GOOD.substring(0, at) + digit + GOOD.substring(at + 1);
        if (wrong.equals(GOOD)) return;
        assertThatThrownBy(() -> IdNumber.parse(wrong)).isInstanceOf(Refusal.class);
    }

    @Property
    void anyTwoSwappedNeighboursAreNoticed(@ForAll @IntRange(max = 16) int at) {
        var swapped = GOOD.substring(0, at) + GOOD.charAt(at + 1) + GOOD.charAt(at) + GOOD.substring(at + 2);
        if (swapped.equals(GOOD)) return;
        assertThatThrownBy(() -> IdNumber.parse(swapped)).isInstanceOf(Refusal.class);
    }

    @Test
    void logsNeverShowTheNumber() {
        assertThat(IdNumber.parse(GOOD).toString()).doesNotContain("19491231");
    }
}
