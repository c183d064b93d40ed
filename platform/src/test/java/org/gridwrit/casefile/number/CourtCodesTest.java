package org.gridwrit.casefile.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CourtCodesTest {
    static final Set<String> KNOWN = Set.of("桂", "桂14", "桂1402", "桂1481", "桂1024", "桂1002", "桂1422");

    @Test
    void swappedDigitsAreSuggestedFirst() {
        assertThat(CourtCodes.near("桂1042", KNOWN)).containsExactly("桂1402", "桂1024");
    }

    @Test
    void aWrongMissingOrSurplusDigitIsSuggested() {
        assertThat(CourtCodes.near("桂1483", KNOWN)).containsExactly("桂1481");
        assertThat(CourtCodes.near("桂148", KNOWN)).contains("桂1481");
        assertThat(CourtCodes.near("桂14811", KNOWN)).contains("桂1481");
    }

    @Test
    void nothingNearNothingSuggested() {
        assertThat(CourtCodes.near("粤9977", KNOWN)).isEmpty();
    }
}
