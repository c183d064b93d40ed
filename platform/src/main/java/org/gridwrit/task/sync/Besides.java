package org.gridwrit.task.sync;

import java.util.List;
import org.gridwrit.task.alarm.OwnAlarm;
import org.gridwrit.task.question.OpenQuestion;
import org.jspecify.annotations.Nullable;

/// What a phone is told besides its tasks: always all of it, and nothing where there is nothing.
record Besides(List<OwnAlarm> alarms, List<OpenQuestion> questions) {
    int digest() {
        if (questions.isEmpty()) return alarms.isEmpty() ? 0 : alarms.hashCode();
        return 31 * alarms.hashCode() + questions.hashCode();
    }

    static <T> @Nullable List<T> orNone(List<T> told) {
        return told.isEmpty() ? null : told;
    }
}
