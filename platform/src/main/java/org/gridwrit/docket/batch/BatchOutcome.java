package org.gridwrit.docket.batch;

import java.io.Serializable;
import java.util.List;

/// 办理结果 How many were changed, and what was left as it was and why. It waits in the session for the page that shows it.
public record BatchOutcome(int done, List<Left> left) implements Serializable {
    /// @param why the code of the refusal
    public record Left(String caseNumber, String why) implements Serializable {}
}
