package org.gridwrit.task.question;

import java.time.Instant;
import java.util.UUID;
import org.gridwrit.shared.Id;

/// What waits for a worker's answer, as the phone is told of it.
public record OpenQuestion(UUID id, Id task, String words, Instant at) {}
