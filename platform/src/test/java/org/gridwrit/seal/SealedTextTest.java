package org.gridwrit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class SealedTextTest {
    @Autowired
    SealedText texts;

    @ParameterizedTest
    @ValueSource(strings = {"在家", "他的电话 13877100123\n晚上十点回家", "⟦在⟧家⟦", "\uD842\uDFB7", " "})
    void whatIsClosedShowsNothingAndOpensAsItWas(String words) {
        var kept = texts.close(words);
        assertThat(kept).matches("⟦[A-Za-z0-9+/]{40,}⟧");
        assertThat(texts.open(kept)).isEqualTo(words);
        assertThat(texts.close(words)).as("the same words look different").isNotEqualTo(kept);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(texts.close("")).isEmpty();
        assertThat(texts.open("")).isEmpty();
        assertThat(texts.closeIfAny(null)).isNull();
        assertThat(texts.openIfAny(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"从前写的话", "⟦abc⟧", "⟦AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA⟧", "⟦ 13877100123 ⟧", "a⟧b⟦c"
            })
    void whatWasWrittenBeforeTextsWereSealedIsReadAsItStands(String words) {
        assertThat(texts.open(words)).isEqualTo(words);
        assertThat(texts.open(texts.anew(words))).isEqualTo(words);
    }

    @Test
    void severalClosedTextsInOneAreAllOpened() {
        assertThat(texts.open(texts.close("查人") + "；" + texts.close("送达") + "；旧"))
                .isEqualTo("查人；送达；旧");
    }

    @Test
    void whatWasAlteredIsNotRead() {
        var kept = texts.close("在家");
        char sign = kept.charAt(30);
        var altered = kept.substring(0, 30) + (sign == 'A' ? 'B' : 'A') + kept.substring(31);
        assertThatThrownBy(() -> texts.open(altered)).hasMessage("seal.broken");
    }
}
