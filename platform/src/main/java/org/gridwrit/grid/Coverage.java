package org.gridwrit.grid;

/// 覆盖情况 How well a county, a township or a village is covered.
///
/// @param code of that division
/// @param held grids with somebody on duty
public record Coverage(
        String code,
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
