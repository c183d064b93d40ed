package org.gridwrit.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gridwrit.address.LearnedName.State;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {
    static final String BEIDA = "451481100001";
    static final String NANDA = "451481100002";
    static final String TOWN = "451481100";
    static final Instant NOW = Instant.parse("2020-01-10T02:00:00Z");

    @Test
    void oneVoiceIsNeverEnough() {
        assertThat(alone(name(TOWN, BEIDA, 0, 1, 1, 1))).isEqualTo(State.HEARD);
        assertThat(alone(name(TOWN, BEIDA, 0, 1, 1, 5))).isEqualTo(State.HEARD);
    }

    @Test
    void twoPeopleOrTwoAddressesAgree() {
        assertThat(alone(name(TOWN, BEIDA, 0, 2, 1, 2))).isEqualTo(State.IN_USE);
        assertThat(alone(name(TOWN, BEIDA, 0, 1, 2, 2))).isEqualTo(State.IN_USE);
        assertThat(alone(name(TOWN, BEIDA, 0, 2, 0, 2))).isEqualTo(State.IN_USE);
    }

    @Test
    void onceUnlearnedOnlyTwoPeopleAgree() {
        assertThat(alone(name(TOWN, BEIDA, 1, 0, 0, 0))).isEqualTo(State.UNLEARNED);
        assertThat(alone(name(TOWN, BEIDA, 1, 1, 3, 3))).isEqualTo(State.HEARD);
        assertThat(alone(name(TOWN, BEIDA, 1, 2, 2, 2))).isEqualTo(State.IN_USE);
    }

    @Test
    void whoeverSaysAnotherVillageStopsBoth() {
        var many = name(TOWN, BEIDA, 0, 5, 9, 12);
        var one = name(TOWN, NANDA, 0, 1, 1, 1);

        assertThat(Agreement.of(many, List.of(many, one))).isEqualTo(State.CONFLICT);
        assertThat(Agreement.of(one, List.of(many, one))).isEqualTo(State.CONFLICT);
    }

    @Test
    void areasThatHoldOneAnotherDisagreeToo() {
        var county = name("451481", NANDA, 0, 2, 2, 2);
        var town = name(TOWN, BEIDA, 0, 2, 2, 2);

        assertThat(Agreement.of(town, List.of(county, town))).isEqualTo(State.CONFLICT);
    }

    @Test
    void theSameWordsInAnotherTownshipAreAnotherPlace() {
        var here = name(TOWN, BEIDA, 0, 2, 2, 2);
        var there = name("451481101", "451481101201", 0, 2, 2, 2);

        assertThat(Agreement.of(here, List.of(here, there))).isEqualTo(State.IN_USE);
    }

    @Test
    void whatWasUnlearnedContradictsNobody() {
        var stays = name(TOWN, BEIDA, 0, 2, 2, 2);
        var gone = name(TOWN, NANDA, 1, 0, 0, 0);

        assertThat(Agreement.of(stays, List.of(stays, gone))).isEqualTo(State.IN_USE);
    }

    private static State alone(LearnedName name) {
        return Agreement.of(name, List.of(name));
    }

    @Test
    void gridsOfOneVillageDisagreeWithOneAnotherAndNotWithTheVillage() {
        var village = name(TOWN, BEIDA, 0, 2, 2, 2);
        var one = ofGrid(UUID.randomUUID());
        var other = ofGrid(UUID.randomUUID());

        assertThat(Agreement.of(one, List.of(village, one))).isEqualTo(State.IN_USE);
        assertThat(Agreement.of(village, List.of(village, one))).isEqualTo(State.IN_USE);
        assertThat(Agreement.of(one, List.of(village, one, other))).isEqualTo(State.CONFLICT);
    }

    private static LearnedName ofGrid(UUID grid) {
        return name(BEIDA, BEIDA, grid, 0, 2, 2, 2);
    }

    private static LearnedName name(String area, String village, int round, int people, int addresses, int lessons) {
        return name(area, village, null, round, people, addresses, lessons);
    }

    private static LearnedName name(
            String area, String village, @Nullable UUID grid, int round, int people, int addresses, int lessons) {
        return new LearnedName(
                new Id("451400", UUID.randomUUID()),
                "大榕树屯",
                area,
                village,
                grid,
                State.HEARD,
                round,
                new LearnedName.Evidence(people, addresses, lessons, NOW, NOW),
                round == 0 ? null : NOW,
                round == 0 ? null : "陆书记员");
    }
}
