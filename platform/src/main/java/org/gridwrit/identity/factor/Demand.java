package org.gridwrit.identity.factor;

/// Whether a second factor is asked of everybody who should have one, or only of those who have enrolled one. The
/// second is for the rehearsal alone; `serve` refuses it.
public enum Demand {
    REQUIRED,
    OFFERED
}
