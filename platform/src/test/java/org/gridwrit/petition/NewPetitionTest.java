package org.gridwrit.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPetitionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '/',
            value = {
                "韦某，13800001111，北大路12号 / 韦某 / 13800001111 / 北大路12号",
                "韦某,138-0000-1111 / 韦某 / 138-0000-1111 / ''",
                "韦某，北大路12号 / 韦某 / '' / 北大路12号",
                "韦某，，北大路12号，二单元 / 韦某 / '' / 北大路12号，二单元",
                "韦某；北大路12号；二单元 / 韦某 / '' / 北大路12号，二单元"
            })
    @DisplayName("一行一人：有没有电话、住址里有没有逗号都读得出")
    void aLineIsOnePerson(String line, String name, String phone, String address) {
        assertThat(NewPetitioner.read(line)).containsExactly(new NewPetitioner(name, phone, address));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '/',
            value = {
                "13800001111，韦某 / petition.line-name",
                "韦某 / petition.line-bare",
                "，13800001111 / petition.line-name"
            })
    @DisplayName("写错的行说出是第几行")
    void aWrongLineIsNamed(String line, String code) {
        assertThatThrownBy(() -> NewPetitioner.read("农某，13800002222\n\n" + line))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.code()).isEqualTo(code);
                    assertThat(it.args()[0]).isEqualTo(3);
                });
    }

    @Test
    @DisplayName("同一人写两遍、没有人、两个法院的案号，都说清楚不收")
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> NewPetitioner.read("韦某，138 0000 1111\n韦某，13800001111，北大路12号"))
                .hasMessage("petition.line-twice");
        assertThatThrownBy(() -> NewPetitioner.read(" \n ")).hasMessage("petition.people-missing");
        assertThatThrownBy(() -> Petitioners.told("（2019）桂1481执1号\n（2019）桂1402执1号", "韦某，13800001111", 1))
                .hasMessage("petition.two-courts");
        assertThatThrownBy(() -> Petitioners.told("", "韦某，13800001111", 1)).hasMessage("petition.cases-missing");
    }

    @Test
    @DisplayName("人数不少于写了姓名的人")
    void thereAreAtLeastThoseWhoAreNamed() {
        assertThat(Petitioners.told("（2019）桂1481执1号", "韦某，13800001111\n农某，13800002222", 1)
                        .people())
                .isEqualTo(2);
    }
}
