package org.gridwrit.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;

/// 联络人任期 Somebody who speaks for one side, from a day to a day.
///
/// @param phone     absent when none was given, or when who asks has no need of it
/// @param standIn   代班 while the one who stands is away
/// @param to        the last day; absent for whoever stands today
/// @param calledOff a stand-in that never began
public record LiaisonTerm(
        UUID id,
        Side side,
        UUID account,
        String name,
        Role role,
        @Nullable String phone,
        boolean standIn,
        LocalDate from,
        @Nullable LocalDate to,
        boolean calledOff,
        String by) {
    public boolean on(LocalDate day) {
        return !calledOff && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// Still to come, or going on.
    public boolean open(LocalDate today) {
        return !calledOff && (to == null || !today.isAfter(to));
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !calledOff && !last.isBefore(from) && (to == null || !first.isAfter(to));
    }

    LiaisonTerm withoutPhone() {
        return new LiaisonTerm(id, side, account, name, role, null, standIn, from, to, calledOff, by);
    }
}
