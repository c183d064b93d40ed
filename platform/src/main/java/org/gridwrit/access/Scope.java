package org.gridwrit.access;

import java.util.UUID;

/// 范围 How far an account reaches. Every store method that reads or writes business rows takes one.
public sealed interface Scope {
    /// A court and the courts below it: codes are prefixes of those below (桂14 → 桂1481).
    record OfCourt(String code) implements Scope {
        public OfCourt {
            if (code.isBlank()) throw new IllegalArgumentException("court code");
        }
    }

    /// A division and the divisions below it: `45`, `4514`, `451481`, `451481100`.
    record OfDivision(String code) implements Scope {
        public OfDivision {
            if (code.isBlank()) throw new IllegalArgumentException("division code");
        }
    }

    /// One worker's own tasks.
    record OfWorker(UUID worker) implements Scope {}

    /// No business rows at all: administrators and auditors.
    record None() implements Scope {}

    /// A SQL `like` pattern on court codes; matches nothing for scopes that are not a court's.
    default String courtPattern() {
        return this instanceof OfCourt(var code) ? code + "%" : "";
    }

    /// The worker of a worker's scope; nobody's key for the others.
    default UUID workerKey() {
        return this instanceof OfWorker(var worker) ? worker : new UUID(0, 0);
    }

    /// A SQL `like` pattern on division codes; matches nothing for scopes that are not a division's.
    default String divisionPattern() {
        return this instanceof OfDivision(var code) ? code + "%" : "";
    }
}
