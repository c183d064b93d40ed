package org.gridwrit.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;

class DivisionsTest {
    static final Divisions DIVISIONS = new Divisions();

    @Test
    void theRegionIsThereDownToTheVillage() {
        assertThat(DIVISIONS.cities()).hasSize(14);
        assertThat(count(DivisionLevel.COUNTY)).isEqualTo(111);
        assertThat(count(DivisionLevel.TOWNSHIP)).isGreaterThan(1_260);
        assertThat(count(DivisionLevel.VILLAGE)).isGreaterThan(16_600);
    }

    @Test
    void noStandInOfTheStatisticsOfficeIsAVillage() {
        assertThat(DIVISIONS.within("45")).noneMatch(it -> it.name().contains("虚拟"));
    }

    @Test
    void everyCodeBeginsWithItsParents() {
        assertThat(DIVISIONS.within("45")).allSatisfy(it -> {
            assertThat(it.code()).hasSize(it.level().digits());
            if (it.parent() != null) {
                assertThat(it.code()).startsWith(it.parent());
                assertThat(DIVISIONS.exists(it.parent())).isTrue();
            }
        });
    }

    @Test
    void aVillageIsReadFromTheCityDown() {
        assertThat(DIVISIONS.path("451481100001")).isEqualTo("崇左市 凭祥市 凭祥镇 北大路社区");
        assertThat(DIVISIONS.path("451481100201")).endsWith(" 连全村");
        assertThat(DIVISIONS.named("451481100001").cityCode()).isEqualTo("451400");
    }

    @Test
    void childrenComeInTheOrderOfTheirCodes() {
        assertThat(DIVISIONS.children("451481"))
                .extracting(Division::code, Division::name)
                .startsWith(tuple("451481100", "凭祥镇"), tuple("451481101", "友谊镇"));
    }

    @Test
    void aSearchStaysWithinItsDivision() {
        assertThat(DIVISIONS.search("451481", "南", 10))
                .extracting(Division::label)
                .contains("南大路社区", "南山村")
                .doesNotContain("南宁");
        assertThat(DIVISIONS.search("451481", "南", 10)).allMatch(it -> it.code().startsWith("451481"));
        assertThat(DIVISIONS.search("45", "新", 3)).hasSize(3);
        assertThat(DIVISIONS.search("45", " ", 3)).isEmpty();
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> DIVISIONS.named("999999"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("division.unknown"));
    }

    static long count(DivisionLevel level) {
        return DIVISIONS.within("45").stream().filter(it -> it.level() == level).count();
    }
}
