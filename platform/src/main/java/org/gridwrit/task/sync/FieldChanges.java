package org.gridwrit.task.sync;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gridwrit.grid.GridKind;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.State;
import org.gridwrit.task.VisitContacts.Contact;
import org.gridwrit.task.alarm.OwnAlarm;
import org.gridwrit.task.field.Errand;
import org.gridwrit.task.question.OpenQuestion;
import org.jspecify.annotations.Nullable;

/// What changed since a cursor, as `docs/field-sync.md` says.
///
/// @param whole  `errands` is all that is open
/// @param open   always all of them
/// @param ground only with `whole`, and once a day
/// @param alarms absent when there are none
/// @param contacts whom to ask at the courts and townships of the open tasks, always all of them; absent when nobody
/// has
///     left a number
/// @param questions what waits for an answer, always all of it; absent when nothing does
public record FieldChanges(
        String cursor,
        Instant at,
        boolean whole,
        List<Id> open,
        List<Open> errands,
        List<Ended> ended,
        List<Watched> watched,
        @JsonUnwrapped @Nullable HomeGround ground,
        @Nullable List<OwnAlarm> alarms,
        @Nullable List<OpenQuestion> questions,
        @Nullable List<Contact> contacts) {
    FieldChanges with(HomeGround now) {
        return new FieldChanges(cursor, at, whole, open, errands, ended, watched, now, alarms, questions, contacts);
    }

    FieldChanges asWhole(HomeGround now) {
        return new FieldChanges(cursor, at, true, open, errands, ended, watched, now, alarms, questions, contacts);
    }

    /// @param outcomes that are lawful for its kind, in the order to show them
    record Open(@JsonUnwrapped Errand errand, String courtName, String village, List<Outcome> outcomes) {}

    record Ended(Id id, State state) {}

    record Watched(Id id, LocalDate until, @Nullable String approvedBy) {}

    record Held(Id id, String name, GridKind kind, String villageCode) {}
}
