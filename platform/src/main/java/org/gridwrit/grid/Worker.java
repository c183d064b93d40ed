package org.gridwrit.grid;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 网格员 Who looks after grids. One worker may hold several.
///
/// @param city           six digits
/// @param committeeStaff also on the staff of a village or residents' committee, and so able to witness a document
/// being
///                       left (民诉法解释 130)
public record Worker(String city, UUID uuid, String name, String townshipCode, boolean committeeStaff) {
    public Id id() {
        return new Id(city, uuid);
    }
}
