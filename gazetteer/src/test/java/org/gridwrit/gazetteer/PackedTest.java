package org.gridwrit.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.gridwrit.gazetteer.array.Packing;
import org.gridwrit.gazetteer.character.CharacterTable;
import org.gridwrit.gazetteer.character.Characters;
import org.gridwrit.gazetteer.division.CompactForm;
import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void theJarHoldsWhatTheTextsComeTo() throws IOException {
        mustHold(Characters.class, Characters.PACKED, CharacterTable.packed());
        mustHold(Gazetteer.class, Gazetteer.PACKED, Shipping.ofDivisions());
    }

    @Test
    void divisionsComeBackAsTheyWere() {
        assertThat(Gazetteer.load().divisions()).isEqualTo(CompactForm.shipped().divisions());
    }

    private static void mustHold(Class<?> beside, String name, Packing made) throws IOException {
        try (var in = beside.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(made.content());
        }
    }
}
