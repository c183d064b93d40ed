package org.gridwrit.task.board;

/// 在办情况 What is open in a division, or with a worker.
///
/// @param open    with a worker, reported and not yet answered included
/// @param late    of those, past their day and not reported on
/// @param waiting for somebody to go
public record PlaceLoad(String code, int open, int late, int waiting) {
    static PlaceLoad none(String code) {
        return new PlaceLoad(code, 0, 0, 0);
    }
}
