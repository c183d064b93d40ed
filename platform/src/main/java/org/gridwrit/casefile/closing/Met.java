package org.gridwrit.casefile.closing;

import java.time.LocalDate;

/// 条件的记录 That a condition is met, or does not apply, as somebody wrote it down with the evidence.
///
/// @param applies false when the case gives no cause for it; the words say why
/// @param day     when it was done
/// @param words   the evidence: document, number, who confirmed
record Met(Condition condition, boolean applies, LocalDate day, String words, String by) {
    /// Evidence of something yet to be done is none.
    boolean holds(LocalDate on) {
        return !day.isAfter(on) && !words.isBlank() && (applies || !condition.always);
    }
}
