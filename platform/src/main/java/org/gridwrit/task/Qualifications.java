package org.gridwrit.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 上岗资格 What a worker has yet to learn for a kind of help. Asked where a task is sent, to warn, and where it is
/// accepted, to stop; never where it is reported: what was seen is kept, whoever saw it.
public interface Qualifications {
    /// 所缺课程
    ///
    /// @param course its key
    /// @param until  to this day the worker may go all the same; absent when there is no grace
    record Lack(String course, String title, @Nullable LocalDate until) {
        public boolean bars() {
            return until == null;
        }
    }

    /// @param grid    of the task; the workers are of its city
    /// @return who lacks something; whoever is not in it may go
    Map<UUID, Lack> lacks(String court, TaskKind kind, Id grid, Collection<UUID> workers);
}
