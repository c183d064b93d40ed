package org.gridwrit.gazetteer.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.gridwrit.gazetteer.Level;
import org.gridwrit.gazetteer.word.ShortNames;
import org.junit.jupiter.api.Test;

class CompactFormTest {
    private final Facts facts = CompactForm.shipped();

    @Test
    void theTreeGivesBackWhatItWasMadeOf() {
        assertThat(new Atlas(facts).divisions()).isEqualTo(facts.divisions());
    }

    @Test
    void everyCodeIsFoundAndNoOther() {
        var atlas = new Atlas(facts);
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
}
