package org.gridwrit.clue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.clue.law.Credit;
import org.gridwrit.clue.law.EnforcementMeasure;
import org.gridwrit.clue.law.Move;
import org.gridwrit.clue.law.Moved;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// No sequence of commands brings a clue where the law has no place for it.
class ClueLifeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Property
    void noSequenceOfCommandsReachesAnUnlawfulState(@ForAll("lives") List<Moved> life) {
        var clue = claimed();
        var taken = new ArrayList<Move>();
        long money = 0;
        var counted = ClueTally.of(clue);
        for (var moved : life) {
            var before = clue;
            try {
                clue = clue.after(moved);
            } catch (Refusal refused) {
                assertThat(clue).isEqualTo(before);
                continue;
            }
            taken.add(moved.move());
            var amount = moved.amount();
            if (amount != null) money += amount.value();
            for (var it : ClueTally.between(before, clue)) if (it.kind() == clue.kind()) counted = counted.plus(it);
        }
        assertThat(clue.recovered().value()).isEqualTo(money);
        assertThat(clue.state() == ClueState.RECOVERED).isEqualTo(money > 0);
        assertThat(clue.state()).isEqualTo(asTheLawSays(taken));
        assertThat(Credit.ofFirst("李").of(clue.recovered()).stream()
                        .mapToLong(Fen::value)
                        .sum())
                .isEqualTo(money);
        assertThat(counted).isEqualTo(ClueTally.of(clue));
    }

    /// Said once more, and otherwise: what the taken steps, read by themselves, make of a clue.
    private static ClueState asTheLawSays(List<Move> taken) {
        boolean looked = false;
        boolean stands = false;
        boolean acted = false;
        boolean paid = false;
        var state = ClueState.CLAIMED;
        for (var it : taken) {
            switch (it) {
                case VERIFY -> {
                    assertThat(looked).isFalse();
                    looked = true;
                    stands = true;
                    state = ClueState.VERIFIED;
                }
                case REFUTE -> {
                    assertThat(looked).isFalse();
                    looked = true;
                    state = ClueState.UNFOUNDED;
                }
                case LOSE -> {
                    assertThat(acted).isFalse();
                    looked = true;
                    stands = false;
                    state = ClueState.STALE;
                }
                case REOPEN -> {
                    assertThat(looked && !stands).isTrue();
                    looked = false;
                    state = ClueState.CLAIMED;
                }
                case ACT -> {
                    assertThat(stands).isTrue();
                    acted = true;
                    state = paid ? ClueState.RECOVERED : ClueState.ACTED;
                }
                case RECOVER -> {
                    assertThat(acted).isTrue();
                    paid = true;
                    state = ClueState.RECOVERED;
                }
            }
        }
        return state;
    }

    @Provide
    Arbitrary<List<Moved>> lives() {
        var amounts = Arbitraries.longs().between(1, 10_000_000_000L);
        return Combinators.combine(Arbitraries.of(Move.class), amounts)
                .as(ClueLifeTest::moved)
                .list()
                .ofMaxSize(25);
    }

    private static Moved moved(Move move, long fen) {
        return moved(move, move == Move.RECOVER ? new Fen(fen) : null);
    }

    static Moved moved(Move move, @Nullable Fen amount) {
        var acts = move == Move.ACT;
        return new Moved(
                move,
                DAY,
                "已到场查看",
                null,
                "",
                acts ? EnforcementMeasure.DETAIN : null,
                acts ? "12号之一裁定书" : "",
                amount,
                null);
    }

    static CaseClue claimed() {
        return new CaseClue(
                new Id("451400", UUID.randomUUID()),
                "桂1481",
                UUID.randomUUID(),
                "（2026）桂1481执12号",
                AssetKind.VEHICLE,
                "门口常停一辆货车",
                "桂F12345",
                Source.APPLICANT,
                "李",
                null,
                "",
                "陆书记员",
                Instant.parse("2026-03-02T04:00:00Z"),
                ClueState.CLAIMED,
                Fen.ZERO,
                null);
    }
}
