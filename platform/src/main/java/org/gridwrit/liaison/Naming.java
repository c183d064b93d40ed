package org.gridwrit.liaison;

import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// Somebody is named to speak for one's own side.
///
/// @param phone where the other side calls; empty for none
/// @param until the last day of a stand-in; absent for whoever stands
public record Naming(
        UUID account,
        String phone,
        LocalDate from,
        @Nullable LocalDate until) {
    public Naming {
        phone = number(phone);
    }

    /// @throws Refusal `liaison.phone` for what nobody can call
    static String number(String typed) {
        var digits = typed.replaceAll("[\\s()（）-]", "");
        if (!digits.isEmpty() && !digits.matches("\\+?[0-9]{7,13}")) throw new Refusal("liaison.phone");
        return digits;
    }
}
