package org.gridwrit.paper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Papers of a case as programs read them.
///
/// @param facts what may be stated now, and what it lacks
record PapersAnswer(List<OnePaper> papers, List<StatableFact> facts) {
    static PapersAnswer of(Papers.PapersOfCase all) {
        return new PapersAnswer(
                all.papers().stream().map(OnePaper::of).toList(),
                all.choices().stream()
                        .flatMap(it -> it.facts().stream().map(fact -> new StatableFact(it.kind(), fact)))
                        .toList());
    }

    /// @param number empty in a draft
    record OnePaper(
            String id,
            PaperKind kind,
            PaperState state,
            String number,
            int version,
            String about,
            String words,
            int revision,
            String reason,
            @Nullable String issuedBy,
            @Nullable Instant issuedAt,
            @Nullable String sm3) {
        static OnePaper of(Paper it) {
            var issue = it.issued();
            return new OnePaper(
                    it.id().toString(),
                    it.kind(),
                    it.state(),
                    it.number(),
                    it.version(),
                    it.about(),
                    it.words(),
                    it.hand().revision(),
                    it.reason(),
                    issue == null ? null : issue.by(),
                    issue == null ? null : issue.at(),
                    issue == null ? null : issue.sm3());
        }
    }

    /// @param lacks code of a refusal; absent where a paper may be drafted
    record StatableFact(
            PaperKind kind,
            UUID fact,
            String about,
            @Nullable String lacks) {
        StatableFact(PaperKind kind, PaperFact of) {
            this(kind, of.id(), of.about(), of.lacks());
        }
    }
}
