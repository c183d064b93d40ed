package org.gridwrit.docket.batch;

import java.util.List;

/// 办理结果 How many were changed, and what was left as it was and why.
public record BatchOutcome(int done, List<Left> left) {
    /// @param why the code of the refusal
    public record Left(String caseNumber, String why) {}
}
