package org.gridwrit.petition.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gridwrit.petition.law.Endings.Bar.NOBODY_WENT;
import static org.gridwrit.petition.law.Endings.Bar.PROMISE_OPEN;
import static org.gridwrit.petition.law.Endings.Bar.VISIT_OPEN;
import static org.gridwrit.petition.law.PetitionOutcome.EXPLAINED;
import static org.gridwrit.petition.law.PetitionOutcome.HANDED_ON;
import static org.gridwrit.petition.law.PetitionOutcome.SETTLED;
import static org.gridwrit.petition.law.PetitionOutcome.UNRESOLVED;
import static org.gridwrit.petition.law.PetitionOutcome.WITHDRAWN;

import java.time.LocalDate;
import org.gridwrit.petition.law.Endings.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EndingsTest {
    private static final LocalDate CAME = LocalDate.of(2026, 3, 2);

    @Test
    @DisplayName("还有没到期的承诺，什么结果都不能办结")
    void aPromiseIsNeverClosedAway() {
        for (var outcome : PetitionOutcome.values()) {
            assertThat(Endings.bars(facts(1, 0, CAME), outcome)).containsExactly(PROMISE_OPEN);
            assertThat(Endings.bars(facts(0, 0, CAME), outcome)).isEmpty();
        }
    }

    @Test
    @DisplayName("安排了没有去的下访，先去或者取消")
    void aVisitIsMadeOrCalledOff() {
        assertThat(Endings.bars(facts(0, 1, CAME), UNRESOLVED)).containsExactly(VISIT_OPEN);
        assertThat(Endings.bars(facts(2, 1, CAME), UNRESOLVED)).containsExactly(PROMISE_OPEN, VISIT_OPEN);
    }

    @Test
    @DisplayName("说化解、息诉的，最后一次来访当天或以后有人去过；前一天去的不算")
    void whoeverSaysTheyAreContentHasBeenWithThem() {
        for (var outcome : new PetitionOutcome[] {SETTLED, EXPLAINED}) {
            assertThat(Endings.bars(facts(0, 0, CAME), outcome)).isEmpty();
            assertThat(Endings.bars(facts(0, 0, CAME.minusDays(1)), outcome)).containsExactly(NOBODY_WENT);
            assertThat(Endings.bars(facts(0, 0, null), outcome)).containsExactly(NOBODY_WENT);
        }
    }

    @Test
    @DisplayName("撤回、转交、未化解的，没有人去过也可以办结")
    void othersEndWithoutAVisit() {
        for (var outcome : new PetitionOutcome[] {WITHDRAWN, HANDED_ON, UNRESOLVED}) {
            assertThat(Endings.bars(facts(0, 0, null), outcome)).isEmpty();
        }
    }

    private static Facts facts(int promises, int visits, @Nullable LocalDate met) {
        return new Facts(promises, visits, CAME, met);
    }
}
