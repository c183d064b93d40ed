package org.gridwrit.address;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.gazetteer.Evidence;
import org.gridwrit.gazetteer.Gazetteer;
import org.gridwrit.grid.GridOnDuty;

/// What reads addresses, with all that was learned up to one moment. Keeps still while a batch is read.
///
/// @param gridNames what grids are called besides their own names and aliases
public record AddressReader(Gazetteer gazetteer, Map<UUID, List<String>> gridNames) {
    /// @param used what the village was read from
    public Optional<GridPick> pick(String address, List<Evidence> used, List<GridOnDuty> grids) {
        return GridPick.of(address, used, grids, gridNames);
    }
}
