package org.gridwrit.casefile;

import org.gridwrit.casefile.closing.ClosingAct;
import org.gridwrit.shared.Refusal;

/// 结案条件 What stands between a case and one of its lawful ways of closing. Asked within the transaction of the closing.
public interface ClosingRule {
    /// @throws Refusal with the article, for the first thing that is missing
    void mustAllow(CaseFile file, ClosingAct act);

    /// @throws Refusal where the way in which it was closed leaves nothing to resume, or what it rests on still binds
    default void mustAllowResuming(CaseFile file) {}
}
