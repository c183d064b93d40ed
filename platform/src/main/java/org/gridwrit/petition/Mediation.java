package org.gridwrit.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.Seat;

/// 同席调解 Once at one table.
public record Mediation(
        UUID id,
        LocalDate heldOn,
        String place,
        String minutes,
        Mediations.Result result,
        String enteredBy,
        Instant enteredAt,
        List<Seat> seats) {}
