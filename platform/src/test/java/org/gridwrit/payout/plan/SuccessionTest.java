package org.gridwrit.payout.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    @Test
    @DisplayName("配偶、父母、子女均分一万元：余数各多一分，合计不变（民法典 1130）")
    void heirsShareToTheFen() {
        assertThat(Succession.divide(new Fen(1_000_000), List.of(1, 1, 1)))
                .containsExactly(new Fen(333_334), new Fen(333_333), new Fen(333_333));
        assertThat(Succession.divide(new Fen(100), List.of(2, 1, 1)))
                .containsExactly(new Fen(50), new Fen(25), new Fen(25));
    }

    @Property
    void thePartsAddUpAndNobodyIsAFenOff(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long whole,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 10_000) Integer> parts) {
        var all = parts.stream().mapToLong(Integer::longValue).sum();
        var divided = Succession.divide(new Fen(whole), parts);
        assertThat(divided.stream().mapToLong(Fen::value).sum()).isEqualTo(whole);
        for (int i = 0; i < parts.size(); i++) {
            var exact = Math.multiplyHigh(whole, parts.get(i)) == 0 ? whole * parts.get(i) / all : -1;
            if (exact >= 0) assertThat(divided.get(i).value()).isBetween(exact, exact + 1);
        }
    }
}
