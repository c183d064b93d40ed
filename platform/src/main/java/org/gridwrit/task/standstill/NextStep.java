package org.gridwrit.task.standstill;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.access.Role;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.TaskKind;
import org.jspecify.annotations.Nullable;

/// 下一步 What may lawfully be done next about one thing asked of the grid, and by whom. The software proposes; whoever is
/// named decides.
enum NextStep {
    FILL_VACANCY(Role.DISPATCHER), // 网格无人在岗
    DISPATCH(Role.LIAISON), // 待派发
    AWAIT_ACCEPTANCE(Role.WORKER), // 等待签收
    CHASE(Role.LIAISON), // 久未签收
    AWAIT_VISIT(Role.WORKER), // 等待走访
    OVERDUE(Role.LIAISON), // 已逾期
    ANSWER(Role.OFFICER), // 待确认
    COMPLETE(Role.WORKER), // 退回补正
    REROUTE(Role.DISPATCHER), // 回避或改派后无人接办
    ASK_ANEW(Role.OFFICER), // 逾期未办
    /// 传唤、调查询问；拘传 (解释 482)
    SUMMON(Role.OFFICER),
    /// 查封、扣押、冻结 (民事诉讼法 253, 255)
    SEIZE(Role.OFFICER),
    /// 送达回证 (民事诉讼法 87)
    RECEIPT(Role.OFFICER),
    /// 留置送达 (民事诉讼法 89; 解释 130)
    LEAVE(Role.OFFICER),
    /// 公告送达 (民事诉讼法 95; not in summary procedure: 解释 140)
    PUBLIC_NOTICE(Role.OFFICER),
    NEW_ADDRESS(Role.OFFICER), // 已搬离
    /// 变更被执行人，执行遗产 (解释 473)
    SUCCESSION(Role.OFFICER),
    TRY_AGAIN(Role.OFFICER), // 一次未找到
    /// 报告财产、网络查控、限制消费 (民事诉讼法 252, 253, 266)
    INVESTIGATE(Role.OFFICER),
    /// 记入笔录 (民事诉讼法 241)
    RECORD_SETTLEMENT(Role.OFFICER),
    /// 强制措施由执行员采取 (民事诉讼法 239, 255)
    COMPEL(Role.OFFICER),
    NOTHING(Role.OFFICER); // 已办结或法院撤回

    /// Twice is not chance: asking the same neighbours a third time finds nobody.
    static final int ENOUGH = 2;

    /// A worker who has not opened it by then has not seen it.
    static final int DAYS_TO_ACCEPT = 3;

    private final Role who;

    NextStep(Role who) {
        this.who = who;
    }

    public Role who() {
        return who;
    }

    /// @param turns of one kind for one debtor, the oldest first; not empty
    static NextStep of(TaskKind kind, List<Turn> turns, LocalDate today) {
        var open = turns.stream().filter(it -> it.state().open()).toList();
        if (!open.isEmpty()) return ofOpen(open.getLast(), today);
        var last = turns.getLast();
        return switch (last.state()) {
            case RECUSED, REASSIGNED -> REROUTE;
            case EXPIRED -> ASK_ANEW;
            case WITHDRAWN -> NOTHING;
            case CONFIRMED -> ofOutcome(kind, last.outcome(), misses(turns));
            case PLANNED, DISPATCHED, ACCEPTED, REPORTED, RETURNED -> throw new IllegalStateException("open");
        };
    }

    private static NextStep ofOpen(Turn turn, LocalDate today) {
        // What was reported in time is never overdue, however long the court takes.
        if (turn.state() == State.REPORTED) return ANSWER;
        if (turn.state() == State.PLANNED && !turn.hasWorker()) return FILL_VACANCY;
        if (today.isAfter(turn.dueOn())) return OVERDUE;
        return switch (turn.state()) {
            case PLANNED -> DISPATCH;
            case DISPATCHED -> today.isAfter(turn.since().plusDays(DAYS_TO_ACCEPT)) ? CHASE : AWAIT_ACCEPTANCE;
            case ACCEPTED -> AWAIT_VISIT;
            case RETURNED -> COMPLETE;
            case REPORTED, CONFIRMED, RECUSED, REASSIGNED, WITHDRAWN, EXPIRED ->
                throw new IllegalStateException("not open");
        };
    }

    private static NextStep ofOutcome(TaskKind kind, @Nullable Outcome outcome, long misses) {
        if (outcome == null) return NOTHING;
        return switch (outcome) {
            case FOUND -> SUMMON;
            case PROPERTY_FOUND -> SEIZE;
            case SERVED -> RECEIPT;
            case AGREED -> RECORD_SETTLEMENT;
            case DONE -> NOTHING;
            case REFUSED -> kind == TaskKind.SERVE ? LEAVE : COMPEL;
            case MOVED_AWAY -> NEW_ADDRESS;
            case DECEASED -> SUCCESSION;
            case NOT_FOUND -> notFound(kind, misses);
        };
    }

    private static NextStep notFound(TaskKind kind, long misses) {
        if (misses < ENOUGH) return TRY_AGAIN;
        return kind == TaskKind.SERVE ? PUBLIC_NOTICE : INVESTIGATE;
    }

    private static long misses(List<Turn> turns) {
        return turns.stream().filter(Turn::missed).count();
    }
}
