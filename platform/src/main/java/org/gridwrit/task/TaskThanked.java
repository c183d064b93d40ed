package org.gridwrit.task;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 法院致谢
public record TaskThanked(Id task, String caseNumber, UUID worker) {}
