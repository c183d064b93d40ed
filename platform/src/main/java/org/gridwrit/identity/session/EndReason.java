package org.gridwrit.identity.session;

/// Why a session is over.
public enum EndReason {
    LEFT,
    IDLE,
    TOO_LONG,
    REMOTE,
    DEVICE_REMOVED,
    PASSWORD,
    DISABLED
}
