package org.gridwrit.task.standstill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseState;
import org.gridwrit.casefile.Closing;
import org.gridwrit.task.recheck.RecheckDays;
import org.jspecify.annotations.Nullable;

/// 下一步 What may or must be done about the case as a whole.
///
/// @param day of the law; the day it is counted from where there is none
record CaseStep(Kind kind, LocalDate day) {
    enum Kind {
        /// Nobody has been asked, and no address waits.
        ASK_FIRST(Role.LIAISON),
        /// An address that could be read in several ways, or in none, is never guessed.
        SETTLE_ADDRESS(Role.LIAISON),
        /// 申请执行人可以向上一级人民法院申请执行 (民事诉讼法 237)
        UPPER_COURT(Role.OFFICER),
        /// 一方不履行和解协议的，可以恢复执行 (民事诉讼法 241)
        SETTLEMENT(Role.OFFICER),
        /// 终本后五年内每六个月查询一次 (解释 517; 法〔2016〕373号 art. 9)
        RECHECK(Role.OFFICER),
        /// 发现财产的，恢复执行 (解释 517)
        LAST_RECHECK(Role.OFFICER);

        private final Role who;

        Kind(Role who) {
            this.who = who;
        }

        public Role who() {
            return who;
        }
    }

    /// @param sixMonths last day of the clock of the case (民事诉讼法 237); absent while it is paused
    /// @param asked     whether anything has been asked of the grid
    /// @param waits     whether an address of the case waits to be settled
    static List<CaseStep> of(
            CaseState state,
            LocalDate filedOn,
            @Nullable LocalDate sixMonths,
            boolean asked,
            boolean waits,
            LocalDate today) {
        return switch (state) {
            case CaseState.Closed(var on, var way)
            when way == Closing.TERMINATED_FOR_NOW -> List.of(recheck(on, today));
            case CaseState.Closed _ -> List.of();
            case CaseState.Settled _ -> List.of(new CaseStep(Kind.SETTLEMENT, today));
            case CaseState.Filed _, CaseState.Enforcing _, CaseState.Resumed _ ->
                open(filedOn, sixMonths, asked, waits, today);
        };
    }

    private static List<CaseStep> open(
            LocalDate filedOn, @Nullable LocalDate sixMonths, boolean asked, boolean waits, LocalDate today) {
        var steps = new ArrayList<CaseStep>();
        if (waits) steps.add(new CaseStep(Kind.SETTLE_ADDRESS, filedOn));
        else if (!asked) steps.add(new CaseStep(Kind.ASK_FIRST, filedOn));
        if (sixMonths != null && today.isAfter(sixMonths)) steps.add(new CaseStep(Kind.UPPER_COURT, sixMonths));
        return steps;
    }

    private static CaseStep recheck(LocalDate closedOn, LocalDate today) {
        for (int n = 1; n <= RecheckDays.MOST; n++) {
            var next = RecheckDays.day(closedOn, n).orElseThrow();
            if (!next.isBefore(today)) return new CaseStep(Kind.RECHECK, next);
        }
        return new CaseStep(
                Kind.LAST_RECHECK, RecheckDays.day(closedOn, RecheckDays.MOST).orElseThrow());
    }
}
