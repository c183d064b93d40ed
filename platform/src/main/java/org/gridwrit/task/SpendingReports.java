package org.gridwrit.task;

import org.gridwrit.access.Actor;

/// Where what a worker saw is kept for the court; the module that decides about it implements this.
public interface SpendingReports {
    /// Within the transaction of the fact. The same again changes nothing.
    void seen(Actor worker, SpendingSeen it);
}
