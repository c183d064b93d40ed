package org.gridwrit.task.sync;

import java.time.Instant;
import java.util.List;
import org.gridwrit.task.State;
import org.jspecify.annotations.Nullable;

/// One answer for each fact, in their order.
public record FactAnswers(Instant at, List<AnsweredFact> answers) {
    public enum Answer {
        STORED,
        SEEN_BEFORE,
        REFUSED,
        RETRY
    }

    /// @param id   absent when the fact's could not be read
    /// @param code which rule, of what was refused, or what else the worker should know
    public record AnsweredFact(
            @Nullable String id,
            Answer answer,
            @Nullable String code,
            @Nullable String message,
            @Nullable State state) {}
}
