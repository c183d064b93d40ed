package org.gridwrit.audit;

import java.util.UUID;

/// A record many different people looked at.
record Watched(UUID subject, int people, int looks) {}
