package org.gridwrit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {
    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void nothingFoundIsTheTruthOfEveryKindAndThereIsSomethingToFind(TaskKind kind) {
        assertThat(Outcome.of(kind)).contains(Outcome.NOT_FOUND).hasSizeGreaterThan(1);
        assertThat(Outcome.of(kind).getLast()).isEqualTo(Outcome.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"SERVED,FIND_PERSON", "FOUND,SERVE", "AGREED,FIND_PROPERTY", "DONE,RECHECK", "DECEASED,PUBLICIZE"})
    void anOutcomeOfAnotherKindIsRefusedBothByName(Outcome outcome, TaskKind kind) {
        assertThatThrownBy(() -> Stage.report(outcome, "在").mustSuit(kind))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.code()).isEqualTo("report.outcome-unlawful");
                    assertThat(it.args()).containsExactly(outcome, kind);
                });
    }

    @Test
    void nothingFoundNeedsNoWords() {
        assertThat(Stage.report(Outcome.NOT_FOUND, " ").words()).isEmpty();
        assertThatThrownBy(() -> Stage.report(Outcome.FOUND, " "))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("report.words-missing"));
    }

    @Test
    void foundPropertyNeedsAClueAndNothingFoundHasNone() {
        assertThatThrownBy(() -> Stage.report(Outcome.PROPERTY_FOUND, "有一辆车"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("report.clue-missing"));
        var clue = new Clue(ClueKind.VEHICLE, "桂F车一辆");
        assertThatThrownBy(() -> new Report(Stage.key(), Outcome.NOT_FOUND, "", clue, null, TurnedClock.NOON))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("report.clue-without-find"));
    }

    @Test
    void aPhoneWithAWrongClockSawItWhenItToldUs() {
        var noon = TurnedClock.NOON;
        assertThat(at(noon.plusSeconds(1)).seenBy(noon).seenAt()).isEqualTo(noon);
        assertThat(at(java.time.Instant.EPOCH).seenBy(noon).seenAt()).isEqualTo(noon);
        assertThat(at(noon.minusSeconds(9000)).seenBy(noon).seenAt()).isEqualTo(noon.minusSeconds(9000));
    }

    @Test
    void aPositionOutsideChinaIsRefused() {
        assertThatThrownBy(() -> new Position(0, 0, 8)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Position(106.7, Double.NaN, 8)).isInstanceOf(Refusal.class);
        assertThat(new Position(106.75, 22.1, 8).accuracy()).isEqualTo(8);
    }

    private static Report at(java.time.Instant seen) {
        return new Report(Stage.key(), Outcome.FOUND, "在", null, null, seen);
    }
}
