package org.gridwrit.docket.batch;

import java.util.List;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// What is to be done to which cases.
///
/// @param officer who is to have them, for `OFFICER`
/// @param grid    where their tasks are to go, for `WORKER`; absent for whoever holds each task's own grid today
public record Order(
        BatchKind kind,
        List<Id> cases,
        @Nullable String officer,
        @Nullable Id grid) {
    private static final int MOST = 100;

    public Order {
        cases = cases.stream().distinct().toList();
        if (cases.isEmpty()) throw new Refusal("batch.nothing-chosen");
        if (cases.size() > MOST) throw new Refusal("batch.many", MOST);
    }

    /// As the list of batches says it; empty where there is nothing to say.
    public String target() {
        return kind == BatchKind.OFFICER && officer != null ? officer : "";
    }
}
