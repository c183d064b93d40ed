package org.gridwrit.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 逐项反馈 What one report of a case says about kinds of property: seen, or looked for and not seen.
///
/// @param worker the name of who went
/// @param found  absent when nothing was
public record LookedFor(
        Id task,
        UUID report,
        TaskKind kind,
        Outcome outcome,
        String worker,
        LocalDate day,
        @Nullable ClueKind found,
        List<ClueKind> unseen) {}
