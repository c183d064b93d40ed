package org.gridwrit.task;

/// 财产线索 Property a worker saw, in the worker's words.
public record Clue(ClueKind kind, String words) {
    public Clue {
        words = Words.required("report.clue-words-missing", words);
    }
}
