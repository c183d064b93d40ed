package org.gridwrit.task;

import org.gridwrit.shared.Refusal;
import org.gridwrit.task.state.Words;

/// 财产线索 Property a worker saw, in the worker's words.
public record Clue(ClueKind kind, String words) {
    public Clue {
        if (kind == null) throw new Refusal("report.clue-kind-missing"); // JSON may leave it out
        words = Words.required("report.clue-words-missing", words);
    }
}
