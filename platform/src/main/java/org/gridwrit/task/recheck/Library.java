package org.gridwrit.task.recheck;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.shared.Page;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.gridwrit.task.recheck.RecheckListStore.RecheckLine;
import org.gridwrit.task.recheck.RecheckListStore.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 终本库 Cases that are terminated for now, kept apart (法〔2016〕373号 7).
@Service
@Transactional(readOnly = true)
class Library {
    private static final int PAGE = 50;
    private static final int SOON = 30;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    enum Group {
        ALL, // 全部
        SOON, // 三十日内复查
        FOUND, // 发现财产，建议恢复执行
        UNTOLD // 结果尚未告知申请执行人
    }

    private final RecheckListStore store;
    private final Outlook outlook;
    private final Clock clock;

    Library(RecheckListStore store, Outlook outlook, Clock clock) {
        this.store = store;
        this.outlook = outlook;
        this.clock = clock;
    }

    public int count(Actor actor, Group group, @Nullable Set<UUID> own, int most) {
        return store.count(wanted(actor, group, own), most);
    }

    public Page<RecheckLine> list(Actor actor, Group group, @Nullable Whose whose, @Nullable String cursor) {
        actor.mustBe(Role.OFFICER, Role.LIAISON, Role.PRESIDENT);
        var found = store.list(wanted(actor, group, outlook.cases(actor, whose)), day(cursor), key(cursor), PAGE + 1);
        return Page.of(
                found,
                PAGE,
                it -> (it.nextOn() == null ? NEVER : it.nextOn()) + "~"
                        + it.casefile().uuid());
    }

    private Wanted wanted(Actor actor, Group group, @Nullable Set<UUID> own) {
        return new Wanted(
                actor.city(), actor.scope(), group, own, Times.today(clock).plusDays(SOON));
    }

    private static @Nullable LocalDate day(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return null;
        try {
            return LocalDate.parse(cursor.substring(0, 10));
        } catch (RuntimeException unreadable) {
            throw new Refusal("cursor.malformed", cursor);
        }
    }

    private static UUID key(@Nullable String cursor) {
        if (cursor == null || cursor.isBlank()) return new UUID(0, 0);
        try {
            return UUID.fromString(cursor.substring(11));
        } catch (RuntimeException unreadable) {
            throw new Refusal("cursor.malformed", cursor);
        }
    }
}
