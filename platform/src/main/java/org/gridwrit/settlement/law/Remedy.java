package org.gridwrit.settlement.law;

import java.time.LocalDate;
import java.util.Optional;

/// 救济途径 What is open to the applicant when a settlement is broken. One shuts the other (规定 13, 14).
public enum Remedy {
    RESUME, // 申请恢复执行原生效法律文书 (民事诉讼法 241)
    SUE, // 就履行和解协议起诉 (规定 9)
    TERMINATE; // 撤回执行申请，终结执行 (解释 464)

    /// 二年, from the last day that was agreed for performance (规定 10, 解释 466, CPL 250); where performance was
    /// refused or the agreement had been forced, nothing is waited for and nothing runs yet.
    public static final int YEARS = 2;

    /// @param appliedOn when the applicant asked for it
    /// @param lastDay   of performance, as agreed
    public Optional<Bar> bar(LocalDate appliedOn, LocalDate lastDay, LocalDate today) {
        if (appliedOn.isAfter(today)) return Optional.of(Bar.of("applied-to-come", "执行和解规定 9", appliedOn));
        var end = until(lastDay);
        if (this == RESUME && appliedOn.isAfter(end)) {
            return Optional.of(Bar.of("too-late-to-resume", "执行和解规定 10，民事诉讼法 250", end));
        }
        return Optional.empty();
    }

    public static LocalDate until(LocalDate lastDay) {
        return lastDay.plusYears(YEARS);
    }
}
