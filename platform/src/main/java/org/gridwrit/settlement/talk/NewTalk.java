package org.gridwrit.settlement.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gridwrit.settlement.law.TalkResult;
import org.jspecify.annotations.Nullable;

/// 劝导 What somebody writes down of a talk.
///
/// @param task       of the worker who persuaded, if one did
/// @param heard      parties of the case whose own word was heard
/// @param others     who else was there
/// @param words      what was said
/// @param objections 异议 in the words of whoever objected, or empty
public record NewTalk(
        @Nullable UUID task,
        LocalDate heldOn,
        String place,
        List<UUID> heard,
        String others,
        TalkResult result,
        String words,
        String objections) {
    public NewTalk {
        heard = List.copyOf(heard);
    }
}
