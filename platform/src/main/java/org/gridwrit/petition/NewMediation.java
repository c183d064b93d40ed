package org.gridwrit.petition;

import java.time.LocalDate;
import java.util.List;
import org.gridwrit.petition.law.Mediations;
import org.gridwrit.petition.law.Seat;
import org.gridwrit.shared.Refusal;

/// What is written down of a table.
record NewMediation(LocalDate heldOn, String place, String minutes, Mediations.Result result, List<Seat> seats) {
    private static final int MOST = 30;

    NewMediation {
        place = NewPetition.text(place, 200);
        minutes = NewPetition.text(minutes, 5000);
        seats = seats.stream()
                .map(it -> new Seat(it.side(), NewPetition.text(it.name(), 50), it.signed()))
                .filter(it -> !it.name().isEmpty())
                .toList();
        if (seats.size() > MOST) throw new Refusal("petition.seats-many", MOST, seats.size());
        Mediations.bars(seats, minutes, result).stream().findFirst().ifPresent(bar -> {
            throw new Refusal(bar.refusal());
        });
    }
}
