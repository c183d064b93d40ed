package org.gridwrit.petition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// 信访人 Who came, or whose name was given.
///
/// @param place of the grid, absent while nobody can tell
/// @param doubt why nobody can, as of doubtful addresses; absent when there is no address either
public record Petitioner(
        UUID id,
        String name,
        String phone,
        String address,
        @Nullable Place place,
        @Nullable String doubt) {
    /// @param gridCity six digits
    public record Place(String village, String gridCity, UUID grid) {}

    Petitioner at(@Nullable Place now, @Nullable String why) {
        return new Petitioner(id, name, phone, address, now, why);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Petitioner " + id;
    }
}
