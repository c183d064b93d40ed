package org.gridwrit.casefile.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentificationTest {
    static final String COMPANY = "91350100M000100Y43"; // the example printed in GB 32100-2015

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, CREDIT_CODE, 91350100M000100Y43",
        "91350100m000100y43, CREDIT_CODE, 91350100M000100Y43",
        "11010519491231002x, CITIZEN_ID, 11010519491231002X",
        "110105491231002, CITIZEN_ID, 11010519491231002X",
        "12345678-9, OTHER, 12345678-9",
        "E12345678, OTHER, E12345678"
    })
    void withoutAKindTheNumberTellsIt(String typed, IdKind kind, String number) {
        assertThat(Identification.parse(null, typed)).isEqualTo(new Identification(kind, number));
    }

    @Test
    void aWrongCheckCharacterIsNamedWithTheRightOne() {
        assertThatThrownBy(() -> Identification.parse(IdKind.CREDIT_CODE, "91350100M000100Y44"))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.code()).isEqualTo("credit-code.checksum");
                    assertThat(it.args()).containsExactly("3");
                });
    }

    @Test
    void lettersTheStandardLeavesOutAreRefused() {
        assertThatThrownBy(() -> CreditCode.parse("91350100M000100O43"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("credit-code.form"));
    }

    @Property
    void anySingleWrongDigitOfACreditCodeIsNoticed(
            @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 9) int digit) {
        var wrong = COMPANY.substring(0, at) + digit + COMPANY.substring(at + 1);
        if (wrong.equals(COMPANY)) return;
        assertThatThrownBy(() -> CreditCode.parse(wrong)).isInstanceOf(Refusal.class);
    }

    @Test
    void livelihoodIsReadFromTheCourtsWords() {
        assertThat(Livelihood.in("农民工工资")).contains(Livelihood.WAGES);
        assertThat(Livelihood.in("工伤保险待遇")).contains(Livelihood.SOCIAL_INSURANCE);
        assertThat(Livelihood.in("机动车交通事故责任纠纷")).contains(Livelihood.TRAFFIC);
        assertThat(Livelihood.in("买卖合同")).isEmpty();
    }
}
