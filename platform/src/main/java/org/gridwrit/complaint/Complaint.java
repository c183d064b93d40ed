package org.gridwrit.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 投诉建议 as its answerer reads it.
///
/// @param place   division code of the county or township it concerns; of the court's seat when about a court
/// @param contact how to reach who said it; most leave none
/// @param own     present where somebody asks about their own data
public record Complaint(
        Id id,
        ComplaintAbout about,
        boolean suggestion,
        String place,
        @Nullable String court,
        String words,
        @Nullable String contact,
        Instant filedAt,
        @Nullable OwnData own,
        @Nullable Answer answer) {
    static final int DAYS_TO_ANSWER = 15;

    /// Who answered is not said: the office did; the person stands in the audit trail.
    ///
    /// @param decision on one's own data
    public record Answer(String words, @Nullable OwnDataDecision decision, Instant at) {
        public LocalDate day() {
            return LocalDate.ofInstant(at, Times.CHINA);
        }
    }

    public LocalDate filedOn() {
        return LocalDate.ofInstant(filedAt, Times.CHINA);
    }

    public LocalDate dueOn() {
        return filedOn().plusDays(DAYS_TO_ANSWER);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Complaint " + id;
    }
}
