package org.gridwrit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.stream.IntStream;
import org.gridwrit.shared.Refusal;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class SealTest {
    static final String NUMBER = "11010519491231002X";

    @Autowired
    Seal seal;

    @Test
    void whatIsSealedOpensAgainAndNeverLooksTheSame() {
        var sealings = new HashSet<String>();
        IntStream.range(0, 100)
                .parallel()
                .mapToObj(_ -> seal.seal(Purpose.IDENTITY, NUMBER))
                .forEach(it -> {
                    assertThat(seal.open(it)).isEqualTo(NUMBER);
                    synchronized (sealings) {
                        sealings.add(java.util.HexFormat.of().formatHex(it));
                    }
                });
        assertThat(sealings).hasSize(100);
    }

    @Test
    void anAlteredByteIsNoticedAndSpoilsNothingAfterwards() {
        var sealed = seal.seal(Purpose.IDENTITY, NUMBER);
        var altered = sealed.clone();
        altered[20] ^= 1;
        assertThatThrownBy(() -> seal.open(altered))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("seal.broken"));
        assertThat(seal.open(sealed)).isEqualTo(NUMBER);
        assertThat(seal.open(seal.seal(Purpose.IDENTITY, "李某"))).isEqualTo("李某");
    }

    @Test
    void equalTextsHaveEqualIndexes() {
        assertThat(seal.index(NUMBER)).isEqualTo(seal.index(NUMBER)).isNotEqualTo(seal.index("李某"));
    }
}
