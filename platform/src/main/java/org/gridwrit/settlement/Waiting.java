package org.gridwrit.settlement;

import static org.gridwrit.access.Role.LIAISON;
import static org.gridwrit.access.Role.OFFICER;
import static org.gridwrit.access.Role.PRESIDENT;

import org.gridwrit.access.Actor;
import org.gridwrit.audit.Audit;
import org.gridwrit.casefile.day.Outlook;
import org.gridwrit.casefile.day.Whose;
import org.gridwrit.settlement.law.SettlementState;
import org.gridwrit.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 待处理的和解 What waits for somebody of a court.
@Service
class Waiting {
    static final int PAGE = 50;

    private final WaitingStore store;
    private final Course course;
    private final Outlook outlook;
    private final Audit audit;

    Waiting(WaitingStore store, Course course, Outlook outlook, Audit audit) {
        this.store = store;
        this.course = course;
        this.outlook = outlook;
        this.audit = audit;
    }

    /// 待处理 In the order in which it presses.
    enum For {
        LATE(SettlementState.Name.PERFORMING), // 分期逾期
        SOON(SettlementState.Name.PERFORMING), // 分期将到期
        DECIDE(SettlementState.Name.BROKEN), // 不履行，待选择途径
        CONFIRM(SettlementState.Name.SIGNED), // 已签名，待确认
        CLOSE(SettlementState.Name.PERFORMED); // 履行完毕，待结案

        final SettlementState.Name state;

        For(SettlementState.Name state) {
            this.state = state;
        }
    }

    /// One line on the trail for the page: cases are named on it.
    ///
    /// @param cursor `next` of the page before
    @Transactional
    Page<Line> list(Actor actor, For what, @Nullable Whose whose, @Nullable String cursor) {
        actor.mustBe(OFFICER, LIAISON, PRESIDENT);
        var own = outlook.cases(actor, whose);
        var after = Line.End.of(cursor);
        var rows = store.list(actor.scope(), actor.city(), what, own, course.today(), after, PAGE + 1);
        var found = Page.of(rows, PAGE, Line::cursor);
        audit.list(
                actor,
                actor.city(),
                "settlement.list",
                found.rows().stream().map(Line::casefile).toList(),
                what + (whose == Whose.MINE ? " MINE" : ""));
        return found;
    }
}
