package org.gridwrit.payout.objection;

import java.time.LocalDate;

/// 异议的进程 What has become of an objection, with what is true only then (解释 510).
public sealed interface Course {
    LocalDate on();

    default Name name() {
        return switch (this) {
            case Raised _ -> Name.RAISED;
            case Late _ -> Name.LATE;
            case Notified _ -> Name.NOTIFIED;
            case Opposed _ -> Name.OPPOSED;
            case Told _ -> Name.TOLD;
            case Sued _ -> Name.SUED;
            case Ended it -> it.how();
        };
    }

    /// As it is kept and shown.
    enum Name {
        /// 已提出
        RAISED,
        /// 逾期提出
        LATE,
        /// 已通知其他当事人
        NOTIFIED,
        /// 有反对意见
        OPPOSED,
        /// 已通知异议人
        TOLD,
        /// 已起诉
        SUED,
        /// 依异议修正
        CORRECTED,
        /// 逾期未起诉
        NOT_SUED,
        /// 已判决
        DECIDED,
        /// 已撤回
        WITHDRAWN;

        public boolean isOver() {
            return this == LATE || ordinal() >= CORRECTED.ordinal();
        }
    }

    record Raised(LocalDate on) implements Course {}

    /// After the objector's fifteen days.
    record Late(LocalDate on) implements Course {}

    /// @param on    the day on which the last of the others was reached
    /// @param until the last day to oppose
    record Notified(LocalDate on, LocalDate until) implements Course {}

    /// @param by who opposes
    record Opposed(LocalDate on, String by) implements Course {}

    /// @param until the last day to sue
    record Told(LocalDate on, LocalDate until) implements Course {}

    /// @param suit its number
    record Sued(LocalDate on, String suit) implements Course {}

    record Ended(Name how, LocalDate on, String words) implements Course {}
}
