package org.gridwrit.task.sync;

import java.time.ZonedDateTime;
import java.util.List;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 未收下的内容 One thing a phone sent that could not be taken, and why.
///
/// @param code what the phone was told, with `args`
/// @param kind of the fact, as far as it could be read
/// @param body what was entered; only for the court whose task it is about
public record RefusedFact(
        Id id,
        ZonedDateTime at,
        @Nullable Id task,
        String workerName,
        @Nullable FactKind kind,
        String code,
        List<String> args,
        @Nullable Body body) {
    RefusedFact opened(@Nullable Body with) {
        return new RefusedFact(id, at, task, workerName, kind, code, args, with);
    }

    /// @param outcome a code, or what stood in its place
    public record Body(String outcome, String words, String clue) {}
}
