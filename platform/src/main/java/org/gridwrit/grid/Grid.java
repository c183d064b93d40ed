package org.gridwrit.grid;

import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;

/// 网格 The smallest area somebody answers for; it belongs to one village or community.
///
/// @param city    six digits
/// @param code    the village's twelve digits, a letter for the kind and a three-digit sequence: `451481100200V001`
/// @param aliases what else people call it or parts of it: natural villages 屯, former names
public record Grid(
        String city, UUID uuid, String code, String villageCode, GridKind kind, String name, List<String> aliases) {
    public Id id() {
        return new Id(city, uuid);
    }

    public static String code(String villageCode, GridKind kind, int sequence) {
        return "%s%c%03d".formatted(villageCode, kind.letter(), sequence);
    }
}
