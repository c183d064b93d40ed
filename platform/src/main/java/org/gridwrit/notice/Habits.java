package org.gridwrit.notice;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.audit.Audit;
import org.gridwrit.identity.Accounts;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 通知设置 Everybody says for themselves how they want to be told.
@Service
@Transactional
class Habits {
    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");

    private final HabitStore store;
    private final Audit audit;
    private final Walls walls;
    private final Clock clock;

    Habits(HabitStore store, Audit audit, Walls walls, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.walls = walls;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Habit of(Actor actor) {
        return walls.within(Wall.ofProgram("notices"), () -> store.of(actor.city(), List.of(actor.account())))
                .getOrDefault(actor.account(), Habit.OF_THE_HOUSE);
    }

    /// @throws Refusal `notice.phone` for what is no mobile number of eleven digits; `notice.alarm-off`
    public void keep(Actor actor, Habit habit) {
        var phone = habit.phone();
        if (phone != null && !MOBILE.matcher(phone).matches()) throw new Refusal("notice.phone");
        var alarm = habit.chosen().get(NoticeKind.ALARM);
        if (alarm != null && alarm.isEmpty()) throw new Refusal("notice.alarm-off");
        walls.within(
                Wall.ofProgram("notices"), () -> store.keep(actor.city(), actor.account(), habit, clock.instant()));
        audit.record(actor, Accounts.REGION, "notice.settings", actor.account());
    }
}
