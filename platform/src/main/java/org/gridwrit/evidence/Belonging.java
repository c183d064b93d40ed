package org.gridwrit.evidence;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 归属 To what a file belongs. Whoever asks has made sure that the task is the worker's.
public record Belonging(Id task, UUID report, UUID caseId, String court) {}
