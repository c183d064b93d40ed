package org.gridwrit.paper;

import java.util.List;
import org.gridwrit.access.Actor;
import org.gridwrit.casefile.CaseFile;

/// 依据来源 What one part of the program knows that papers of one kind may state. Implemented by the module that owns the
/// facts: a paper says nothing that did not happen.
public interface PaperSource {
    PaperKind kind();

    /// Asked within the reader's transaction, when it is known that the case is in the reader's scope.
    ///
    /// @return the newest last
    List<PaperFact> of(Actor actor, CaseFile file);
}
