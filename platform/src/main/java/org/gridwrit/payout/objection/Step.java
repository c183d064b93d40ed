package org.gridwrit.payout.objection;

import java.time.LocalDate;

/// 一步 What happens to an objection next.
///
/// @param words who opposes, the number of the suit, what was decided
public record Step(Kind kind, LocalDate day, String words) {
    public enum Kind {
        /// 通知未提出异议的债权人、被执行人
        NOTIFY,
        /// 提出反对意见
        OPPOSE,
        /// 通知异议人
        TELL,
        /// 起诉
        SUE,
        /// 依异议修正方案
        CORRECT,
        /// 逾期未起诉，按原方案
        STAND,
        /// 判决
        DECIDE,
        /// 撤回异议
        WITHDRAW
    }
}
