package org.gridwrit.liaison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gridwrit.court.Court;
import org.gridwrit.division.Division;

/// 联络关系 One court and one township: all who have spoken for either with the other, the latest first.
///
/// @param city where its rows are kept
public record Tie(Court court, Division township, List<LiaisonTerm> appointments) {
    public String city() {
        return court.cityCode();
    }

    /// Who stands, present or not.
    public Optional<LiaisonTerm> standing(Side side) {
        return appointments.stream()
                .filter(it -> it.side() == side && !it.standIn() && it.to() == null)
                .findFirst();
    }

    /// Who answers on a day: whoever stands in, or else whoever stands.
    public Optional<LiaisonTerm> speaking(Side side, LocalDate day) {
        return appointments.stream()
                .filter(it -> it.side() == side && it.standIn() && it.on(day))
                .findFirst()
                .or(() -> standing(side).filter(it -> it.on(day)));
    }

    public List<LiaisonTerm> standIns(Side side, LocalDate today) {
        return appointments.stream()
                .filter(it -> it.side() == side && it.standIn() && it.open(today))
                .toList();
    }

    public List<LiaisonTerm> past(LocalDate today) {
        return appointments.stream().filter(it -> !it.open(today)).toList();
    }

    Tie withoutPhones() {
        return new Tie(
                court,
                township,
                appointments.stream().map(LiaisonTerm::withoutPhone).toList());
    }
}
