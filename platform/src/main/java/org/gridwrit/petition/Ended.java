package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.petition.law.PetitionOutcome;

/// 办结 One time a petition was ended.
public record Ended(
        UUID id, PetitionOutcome outcome, String words, LocalDate endedOn, String enteredBy, Instant enteredAt) {}
