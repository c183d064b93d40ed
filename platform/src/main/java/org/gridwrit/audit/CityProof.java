package org.gridwrit.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 审计链核验 What was found in one city's chain.
///
/// @param entries    lines compared
/// @param unsealed   lines written and not yet sealed; `waitingSince` is the time of the oldest
/// @param unsigned   sealed lines that no checkpoint covers yet
/// @param late       lines that were signed long after they say they were written: an outage, or a history written anew
/// @param faults     the first thousand
public record CityProof(
        String city,
        long entries,
        long links,
        long checkpoints,
        long unsealed,
        @Nullable Instant waitingSince,
        long unsigned,
        List<Late> late,
        List<Fault> faults) {

    /// A run of lines that were signed late.
    ///
    /// @param from   the time the first of them bears
    /// @param signed when the checkpoint over them was signed
    public record Late(long fromLink, long toLink, long entries, Instant from, Instant signed) {}

    public boolean holds() {
        return faults.isEmpty();
    }
}
