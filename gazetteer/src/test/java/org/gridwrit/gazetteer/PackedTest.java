package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void theJarHoldsWhatTheTextsComeTo() throws IOException {
        assertThat(packed(Characters.PACKED)).isEqualTo(Shipping.ofCharacters().content());
        assertThat(packed(Gazetteer.PACKED)).isEqualTo(Shipping.ofDivisions().content());
    }

    @Test
    void divisionsComeBackAsTheyWere() {
        var facts = CompactForm.shipped();
        assertThat(Gazetteer.load().divisions()).isEqualTo(facts.divisions());
        assertThat(new Atlas(facts).divisions()).isEqualTo(facts.divisions());
    }

    @Test
    void everyCodeIsFoundAndNoOther() {
        var atlas = new Atlas(CompactForm.shipped());
        for (int node = 0; node < atlas.size(); node++) {
            assertThat(atlas.node(atlas.division(node).code())).isEqualTo(node);
        }
        for (var none : new String[] {"", "45", "4514", "451499", "451481100201999", "桂1481", "451481100"}) {
            int node = atlas.node(none);
            if (node >= 0) assertThat(atlas.division(node).code()).isEqualTo(none);
        }
        assertThat(atlas.node("451499")).isEqualTo(-1);
        assertThat(atlas.node("桂1481")).isEqualTo(-1);
    }

    @Test
    void theCompactTextSaysAllThatWasReadFromIt() throws IOException {
        var facts = CompactForm.shipped();
        var text = new StringWriter();
        CompactForm.write(facts, "source", text);
        assertThat(CompactForm.read(new BufferedReader(new StringReader(text.toString()))))
                .isEqualTo(facts);
    }

    @Test
    void provincesAreCalledByTheRuleForAllDivisions() {
        assertThat(Provinces.ALL)
                .hasSize(34)
                .allMatch(it -> it.shortName().equals(ShortNames.of(Level.PROVINCE, it.name())));
    }

    @Test
    void arraysOfAnotherVersionAreRefused() {
        assertThatThrownBy(() -> new Packed(new byte[] {99, 0, 0, 0})).isInstanceOf(IllegalStateException.class);
    }

    private static byte[] packed(String name) throws IOException {
        try (var in = Packed.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
