package org.gridwrit.casefile.timeline;

import java.util.List;
import java.util.Set;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;

/// What one part of the program knows of what happened in a case. Asked within the reader's transaction, when it is
/// known
/// that the case is in the reader's scope.
public interface TimelineSource {
    Set<Part> parts();

    /// The latest first, in the order of [Moment#LATEST_FIRST].
    ///
    /// @param wanted a part of these at least is one of [#parts()]
    /// @param before what comes before this moment
    /// @param limit  how many at most
    List<Entry> before(Actor actor, Id casefile, Set<Part> wanted, Moment before, int limit);
}
