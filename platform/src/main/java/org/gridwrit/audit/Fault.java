package org.gridwrit.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a chain does not hold.
///
/// @param link     the link it was found at
/// @param position the line's place in the link, from one; zero when the whole link is meant
public record Fault(
        Kind kind, long link, int position, @Nullable UUID entry) {
    /// Each has its words: `audit-check.<kind>`.
    public enum Kind {
        /// The line reads otherwise than when it was sealed.
        ALTERED,
        /// The line was sealed and is gone.
        REMOVED,
        /// The line is there and was never sealed, nor does it wait to be.
        INSERTED,
        /// The line waited to be sealed and is gone.
        VANISHED,
        /// The link's own list of lines, or its place in the chain, was changed.
        REORDERED,
        /// Links are missing before this one.
        LINKS_REMOVED,
        /// A signed checkpoint says that the chain was another one here, or before.
        REWRITTEN,
        /// A signed checkpoint covers links that are not there.
        TRUNCATED,
        /// A checkpoint whose signature does not hold.
        FORGED,
        /// Checkpoints are missing before this one.
        CHECKPOINTS_REMOVED
    }
}
