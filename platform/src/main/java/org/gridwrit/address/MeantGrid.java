package org.gridwrit.address;

import org.gridwrit.grid.GridKind;

/// The grid an address was read down to.
///
/// @param rule how it was read, empty when it is the village's own; `text` the words
public record MeantGrid(String name, GridKind kind, String rule, String text) {
    static MeantGrid of(GridPick it) {
        var grid = it.grid();
        return it.evidence().stream()
                .findFirst()
                .map(words -> new MeantGrid(grid.name(), grid.kind(), words.rule(), words.text()))
                .orElseGet(() -> new MeantGrid(grid.name(), grid.kind(), "", ""));
    }
}
