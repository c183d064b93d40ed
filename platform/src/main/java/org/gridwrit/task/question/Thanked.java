package org.gridwrit.task.question;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;

/// Who thanked a worker for a task, and when.
public record Thanked(Id task, String by, Role role, Instant at) {
    public ZonedDateTime inChina() {
        return at.atZone(Times.CHINA);
    }
}
