package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 行踪线索逾时未应答 Published once for each sighting that nobody answered for in time.
public record SightingUnanswered(Id task, UUID sighting, String caseNumber, String court, String village) {}
