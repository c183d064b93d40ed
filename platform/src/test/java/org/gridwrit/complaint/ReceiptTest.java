package org.gridwrit.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    @Test
    void aCodeReadsBackHoweverItIsTyped() {
        var receipt = Receipt.next("451400");
        var shown = receipt.toString();
        assertThat(shown).matches("4514(-[2-9A-HJ-NP-TW-Z]{4}){3}");
        assertThat(Receipt.read(shown)).contains(receipt);
        assertThat(Receipt.read(" " + shown.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(receipt);
        assertThat(receipt.cityCode()).isEqualTo("451400");
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(Receipt.read("")).isEmpty();
        assertThat(Receipt.read("4514-0000-0000-0000")).isEmpty();
        assertThat(Receipt.read("4514-ABCD")).isEmpty();
        assertThat(Receipt.read("'; drop table complaint.complaint")).isEmpty();
    }

    @Test
    void noTwoAreAlike() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 10_000; i++)
            assertThat(seen.add(Receipt.next("451400").toString())).isTrue();
    }
}
