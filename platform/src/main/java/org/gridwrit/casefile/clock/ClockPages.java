package org.gridwrit.casefile.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.clock.ClockListStore.ClockLine;
import org.gridwrit.casefile.clock.ClockListStore.Wanted;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 期限清单 Clocks of cases that run out or are over, of one's own cases or of the whole court.
@Service
@Transactional(readOnly = true)
class ClockPages {
    static final Comparator<LegalClock> NEAREST_FIRST = Comparator.comparing((LegalClock it) -> it.end() != null)
            .thenComparing(it -> it.lastOn() == null ? LocalDate.MAX : it.lastOn());

    private static final int PAGE = 50;

    /// 即将届满 Within a week, or over.
    enum Group {
        SOON,
        OVER
    }

    private final ClockListStore store;
    private final Clock clock;

    ClockPages(ClockListStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    int count(Actor actor, Group group, Whose whose, int most) {
        return store.count(wanted(actor, group, whose), most);
    }

    /// @param cursor what the page before said comes next
    Page<ClockLine> list(Actor actor, Group group, Whose whose, @Nullable String cursor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        try {
            var at = cursor == null || cursor.isBlank() ? null : cursor.split("~", -1);
            var day = at == null ? null : LocalDate.parse(at[0]);
            var key = at == null ? new UUID(0, 0) : UUID.fromString(at[1]);
            var found = store.list(wanted(actor, group, whose), day, key, PAGE + 1);
            return Page.of(found, PAGE, it -> it.lastOn() + "~" + it.id().uuid());
        } catch (RuntimeException unreadable) {
            if (unreadable instanceof Refusal || cursor == null) throw unreadable;
            throw new Refusal("cursor.malformed", cursor);
        }
    }

    private Wanted wanted(Actor actor, Group group, Whose whose) {
        var today = Times.today(clock);
        var officer = whose == Whose.MINE ? actor.name() : null;
        return switch (group) {
            case SOON -> new Wanted(actor.city(), actor.scope(), officer, today.minusDays(1), today.plusDays(7));
            case OVER -> new Wanted(actor.city(), actor.scope(), officer, LocalDate.EPOCH, today.minusDays(1));
        };
    }
}
