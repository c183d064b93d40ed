package org.gridwrit.settlement.law;

import java.util.Optional;

/// 不履行的情形 Why the applicant may turn away from a settlement.
public enum Ground {
    NOT_PERFORMED, // 到期不履行或者不完全履行 (民事诉讼法 241, 规定 9)
    ANTICIPATED, // 履行期限届满前明确表示不履行 (规定 11(2), 民法典 578)
    FRAUD_OR_DURESS; // 受欺诈、胁迫达成 (民事诉讼法 241, 规定 16)

    /// @param late  an instalment is past its day and not paid
    /// @param words what shows it
    public Optional<Bar> bar(boolean late, String words) {
        if (this == NOT_PERFORMED && !late) return Optional.of(Bar.of("nothing-late", "执行和解规定 11(2)(3)"));
        if (words.isBlank()) return Optional.of(Bar.of("ground-words", "民事诉讼法 241，执行和解规定 11"));
        return Optional.empty();
    }
}
