package org.gridwrit.task.recheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// 终本复查已开展 Published once for each lot that the program opened, in its transaction.
public record RechecksOpened(String city, Instant at, List<Opened> rechecks) {
    public record Opened(UUID recheck, UUID caseId, String caseNumber, String court, LocalDate due) {}
}
