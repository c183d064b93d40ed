package org.gridwrit.clue.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditTest {
    @Property
    void sharesOfAnyAmountAddToTheFen(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 1, max = 11) Integer> percents,
            @ForAll @LongRange(min = 0, max = 900_000_000_000_000L) long fen) {
        var credit = new Credit(whole(percents));
        var parts = credit.of(new Fen(fen));
        assertThat(parts.stream().mapToLong(Fen::value).sum()).isEqualTo(fen);
        for (int i = 0; i < parts.size(); i++) {
            var exact = Math.multiplyHigh(fen, 1L) == 0
                    ? fen / 100.0 * credit.shares().get(i).percent()
                    : 0;
            assertThat(parts.get(i).value()).isBetween((long) Math.floor(exact) - 1, (long) Math.ceil(exact) + 1);
        }
    }

    /// Whatever is left of a hundred is the last one's.
    static List<Share> whole(List<Integer> percents) {
        var shares = new ArrayList<Share>();
        int left = 100;
        for (int i = 0; i < percents.size(); i++) {
            shares.add(new Share("网格员" + i, percents.get(i)));
            left -= percents.get(i);
        }
        shares.add(new Share("最先提供的人", left));
        return shares;
    }

    @Test
    @DisplayName("份额合计一百，各不重复，最先提供的人有份")
    void sharesAreAWholeAndTheFirstSourceHasOne() {
        assertThatThrownBy(() -> of(new Share("李", 60), new Share("农", 30))).hasMessage("clue.credit-sum");
        assertThatThrownBy(() -> of(new Share("李", 60), new Share("李", 40))).hasMessage("clue.credit-twice");
        assertThatThrownBy(() -> of(new Share("李", 100), new Share("农", 0))).hasMessage("clue.credit-percent");
        assertThatThrownBy(() -> of(new Share(" ", 100))).hasMessage("clue.credit-nameless");
        assertThatThrownBy(() -> of(new Share("农", 100)).mustKeep("李")).hasMessage("clue.credit-first");
        of(new Share("农", 99), new Share("李", 1)).mustKeep("李");
    }

    @Test
    @DisplayName("除不尽的一分，先归余数大的，再归最先提供的人")
    void theOddFenGoesToTheLargestRemainder() {
        assertThat(of(new Share("李", 50), new Share("农", 50)).of(new Fen(3)))
                .extracting(Fen::value)
                .containsExactly(2L, 1L);
    }

    private static Credit of(Share... shares) {
        return new Credit(List.of(shares));
    }
}
