package org.gridwrit.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final List<String> WEI = List.of("weijie", "韦捷", "凭祥市人民法院", "桂1481");

    @ParameterizedTest
    @CsvSource({
        "short, password.length",
        "weijie12345, password.own",
        "凭祥市人民法院2026, password.own",
        "1234567890, password.common",
        "woaini1314520, password.common",
        "qq123456789, password.common",
        "P@ssw0rd123, password.common",
        "admin888888, password.guessable",
        "1q2w3e4r5t, password.common",
        "aaaaaaaaaaaa, password.guessable",
        "19880808888, password.guessable"
    })
    void whatIsTriedFirstIsRefused(String password, String code) {
        assertThatThrownBy(() -> Passwords.mustBeGood(password, WEI))
                .as(password)
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a sentence of my own", "青蛙在桥下数星星", "kd83-mq2v-x7rt", "三更半夜的拖拉机 47"})
    void lengthIsEnoughWithoutRulesAboutCharacters(String password) {
        if (password.length() >= Passwords.SHORTEST) {
            assertThatCode(() -> Passwords.mustBeGood(password, WEI)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Passwords.mustBeGood(password, WEI)).hasMessage("password.length");
        }
    }

    @Test
    void aLongPasswordIsTakenWhole() {
        assertThatCode(() ->
                        Passwords.mustBeGood("月亮 river 十七 lantern ".repeat(5).strip(), WEI))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Passwords.mustBeGood("x".repeat(129), WEI)).hasMessage("password.length");
    }

    @RepeatedTest(20)
    void whatTheProgramThinksUpPassesItsOwnRule() {
        var password = Passwords.random();
        assertThat(password).hasSize(14);
        assertThatCode(() -> Passwords.mustBeGood(password, WEI)).doesNotThrowAnyException();
    }
}
