package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.shared.Refusal;

/// 结案方式 The ways an enforcement case may end (法发〔2014〕26号 art. 14).
public enum Closing {
    PERFORMED, // 执行完毕
    TERMINATED, // 终结执行
    TERMINATED_FOR_NOW, // 终结本次执行程序
    NOT_ENFORCED, // 不予执行
    REJECTED, // 驳回申请
    CANCELLED; // 销案

    /// 终本 needs more than three months since filing (法〔2016〕373号 art. 1(4)).
    void mustBeLawful(LocalDate filedOn, LocalDate closedOn) {
        var earliest = filedOn.plusMonths(3).plusDays(1);
        if (this == TERMINATED_FOR_NOW && closedOn.isBefore(earliest)) {
            throw new Refusal("casefile.too-early-for-now", filedOn, earliest);
        }
    }

    /// 恢复执行: a case that was paid, refused or cancelled has nothing left to resume (解释 517, 518).
    boolean resumable() {
        return this == TERMINATED_FOR_NOW || this == TERMINATED;
    }
}
