package org.gridwrit.gazetteer.array;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PackedTest {
    @Test
    void arraysOfAnotherVersionAreRefused() {
        assertThatThrownBy(() -> new Packed(new byte[] {99, 0, 0, 0})).isInstanceOf(IllegalStateException.class);
    }
}
