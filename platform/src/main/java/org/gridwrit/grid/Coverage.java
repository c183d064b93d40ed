package org.gridwrit.grid;

/// 覆盖情况 How well a county is covered.
///
/// @param held grids with somebody on duty
public record Coverage(
        String countyCode,
        long grids,
        long held,
        long villages,
        long organizations,
        long industrialParks,
        long schools,
        long residentialQuarters,
        long workers) {
    public long vacant() {
        return grids - held;
    }
}
