package org.gridwrit.petition.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PetitionKindTest {
    @ParameterizedTest(name = "{0}人")
    @CsvSource({"1, SINGLE", "4, SINGLE", "5, COLLECTIVE", "177, COLLECTIVE"})
    @DisplayName("五人以上是集体信访，四人还是个体信访")
    void fiveAreMany(int people, PetitionKind kind) {
        assertThat(PetitionKind.of(people)).isEqualTo(kind);
    }
}
