package org.gridwrit.payout.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("银行卡号")
class BankCardTest {
    @ParameterizedTest
    @CsvSource({
        "6222 0219 9800 0123 459, 6222021998000123459",
        "4000-0000-0000-0002, 4000000000000002",
        "６２２２０２１９９８０００１２３４５９, 6222021998000123459",
        "'', ''",
        "账户45001234567890, 45001234567890"
    })
    @DisplayName("照人们的写法读入：空格、连字符、全角；对公账户不验校验位")
    void isReadAsPeopleTypeIt(String typed, String card) {
        assertThat(BankCard.parse(typed)).isEqualTo(card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6222021998000123458", "6222012998000123459"})
    @DisplayName("抄错一位、相邻两位颠倒，校验位都看得出来")
    void aMistypedDigitIsFound(String typed) {
        assertThatThrownBy(() -> BankCard.parse(typed)).hasMessageStartingWith("roster.card-check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"622200000000008", "62220000000000000000", "1222000000000008", "6222x0000000000008"})
    @DisplayName("位数不够、太多，或者不是银行卡的号段，不收")
    void whatIsNoCardIsRefused(String typed) {
        assertThatThrownBy(() -> BankCard.parse(typed)).hasMessageStartingWith("roster.card-form");
    }
}
