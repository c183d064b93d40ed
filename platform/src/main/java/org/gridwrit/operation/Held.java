package org.gridwrit.operation;

import java.util.List;
import java.util.UUID;
import org.gridwrit.operation.law.Signature;
import org.jspecify.annotations.Nullable;

/// 现场笔录 What happened on the spot.
///
/// @param came       by the place of each in the plan, whether they were there
/// @param signatures by the same, of those who were
/// @param objections what anybody objected, empty when nobody did
/// @param interview  of an interview
/// @param evidence   a photograph, recording or signed page of the case
public record Held(
        String words,
        String objections,
        List<Boolean> came,
        List<@Nullable Signature> signatures,
        List<Finding> findings,
        @Nullable UUID evidence,
        @Nullable Interview interview) {
    public Held {
        words = Plan.text(words, 10_000);
        objections = Plan.text(objections, 2000);
        signatures = java.util.Collections.unmodifiableList(signatures);
    }

    public Held(
            String words,
            String objections,
            List<Boolean> came,
            List<@Nullable Signature> signatures,
            List<Finding> findings,
            @Nullable UUID evidence) {
        this(words, objections, came, signatures, findings, evidence, null);
    }
}
