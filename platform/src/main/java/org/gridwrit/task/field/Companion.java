package org.gridwrit.task.field;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;

/// 同一走访 The same thing asked about the same debtor by another court: the worker goes once and types once.
///
/// @param report the id its copy of the report will have, made with the form so that a resend stores it once
record Companion(Errand errand, UUID report) {
    String key() {
        return errand.id() + "-" + report;
    }

    /// What the form sends back: task and report.
    record Key(Id task, UUID report) {
        private static final int TASK_LENGTH = 43;

        static Key valueOf(String text) {
            if (text.length() <= TASK_LENGTH + 1) throw new Refusal("id.malformed", text);
            try {
                return new Key(
                        Id.valueOf(text.substring(0, TASK_LENGTH)), UUID.fromString(text.substring(TASK_LENGTH + 1)));
            } catch (IllegalArgumentException e) {
                throw new Refusal("id.malformed", text);
            }
        }
    }
}
