package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 事项已立项，待派 Waits for a dispatcher.
public record TaskPlanned(Id task, UUID caseId, String court, String villageCode) {}
