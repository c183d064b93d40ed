package org.gridwrit.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.clue.Source;
import org.gridwrit.clue.law.AssetKind;
import org.gridwrit.clue.law.ClueState;
import org.gridwrit.shared.Fen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClueCountingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final UUID CLUE = UUID.randomUUID();

    @Test
    @DisplayName("刚提供的线索只计提供；核实属实之后，网格员的才计入财产线索")
    void aClueIsNoneOfTheProgrammesFiguresBeforeItIsTrue() {
        assertThat(measures(Source.WORKER, told())).containsExactly(Measure.CLUES_TOLD);
        assertThat(measures(Source.WORKER, told(), then(1, ClueState.VERIFIED)))
                .containsExactlyInAnyOrder(Measure.CLUES_TOLD, Measure.CLUES_VERIFIED, Measure.CLUES);
        assertThat(measures(Source.APPLICANT, told(), then(1, ClueState.VERIFIED)))
                .containsExactlyInAnyOrder(Measure.CLUES_TOLD, Measure.CLUES_VERIFIED);
    }

    @Test
    @DisplayName("恢复核查以后不再计不实；再认定属实的，按后一次的日期计")
    void whatWasLookedIntoAgainCountsWhereItStands() {
        var facts = facts(
                Source.COURT,
                told(),
                then(1, ClueState.UNFOUNDED),
                then(2, ClueState.CLAIMED),
                then(3, ClueState.VERIFIED));

        assertThat(facts)
                .extracting(Fact::measure)
                .containsExactlyInAnyOrder(Measure.CLUES_TOLD, Measure.CLUES_VERIFIED);
        assertThat(facts)
                .filteredOn(it -> it.measure() == Measure.CLUES_VERIFIED)
                .extracting(Fact::day)
                .containsExactly(FIRST.plusDays(3));
    }

    @Test
    @DisplayName("采取措施、到位之后仍计属实，日期不变；每笔到位各计一次")
    void whatWasActedOnIsStillTrue() {
        var facts = facts(
                Source.COURT,
                told(),
                then(1, ClueState.VERIFIED),
                then(2, ClueState.ACTED),
                brought(3, 500),
                brought(4, 700));

        assertThat(facts)
                .filteredOn(it -> it.measure() == Measure.CLUES_VERIFIED)
                .extracting(Fact::day)
                .containsExactly(FIRST.plusDays(1));
        assertThat(facts)
                .filteredOn(it -> it.measure() == Measure.CLUES_ACTED)
                .extracting(Fact::day)
                .containsExactly(FIRST.plusDays(2));
        assertThat(facts)
                .filteredOn(it -> it.measure() == Measure.CLUE_AMOUNT)
                .extracting(it -> it.amount().value())
                .containsExactlyInAnyOrder(500L, 700L);
    }

    @Test
    @DisplayName("认定重复的线索哪里都不计")
    void aRepetitionCountsNowhere() {
        var same = new Happening.Clue(
                UUID.randomUUID(),
                FIRST.plusDays(1),
                CLUE,
                1,
                "451481100",
                AssetKind.VEHICLE,
                Source.WORKER,
                ClueState.CLAIMED,
                true,
                Fen.ZERO,
                null);
        assertThat(measures(Source.WORKER, told(), same)).isEmpty();
    }

    private static Happening.Clue told() {
        return then(0, ClueState.CLAIMED);
    }

    private static Happening.Clue brought(int position, long fen) {
        return step(position, ClueState.RECOVERED, new Fen(fen), Source.WORKER);
    }

    private static Happening.Clue then(int position, ClueState state) {
        return step(position, state, Fen.ZERO, Source.WORKER);
    }

    private static Happening.Clue step(int position, ClueState state, Fen amount, Source source) {
        var day = FIRST.plusDays(position);
        return new Happening.Clue(
                UUID.randomUUID(),
                day,
                CLUE,
                position,
                "451481100",
                AssetKind.VEHICLE,
                source,
                state,
                false,
                amount,
                null);
    }

    private static List<Measure> measures(Source source, Happening.Clue... course) {
        return facts(source, course).stream().map(Fact::measure).toList();
    }

    private static Set<Fact> facts(Source source, Happening.Clue... course) {
        var found = new HashSet<Fact>();
        ClueCounting.count(
                Arrays.stream(course)
                        .map(it -> new Happening.Clue(
                                it.id(),
                                it.day(),
                                it.clue(),
                                it.position(),
                                it.place(),
                                it.kind(),
                                source,
                                it.state(),
                                it.repeated(),
                                it.amount(),
                                null))
                        .<Happening>map(it -> it)
                        .toList(),
                found);
        return found;
    }
}
