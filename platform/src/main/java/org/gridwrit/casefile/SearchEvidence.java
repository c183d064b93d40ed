package org.gridwrit.casefile;

import java.time.LocalDate;
import org.gridwrit.access.Actor;
import org.jspecify.annotations.Nullable;

/// 财产调查材料 What shows that the debtor's property was looked for, asked of the module that knows (法〔2016〕373号 3).
public interface SearchEvidence {
    /// @param done   items with an answer that is not too old
    /// @param open   items without one
    /// @param found  of those done, with property
    /// @param latest day of an answer
    /// @param path   of the page that shows them
    record Shown(int done, int open, int found, @Nullable LocalDate latest, String path) {}

    Shown of(Actor actor, CaseFile file);
}
