package org.gridwrit.paper;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 文书 One version of a paper. Once issued it is never changed: what corrects it is a version of its own.
///
/// @param court    the court's code
/// @param fact     what it states, in the module that owns it
/// @param corrects the version it takes the place of
/// @param reason   why, empty in a first version
/// @param hand     whose words it has
/// @param issued   absent in a draft
public record Paper(
        Id id,
        String court,
        UUID caseId,
        String caseNumber,
        PaperKind kind,
        UUID fact,
        String about,
        PaperState state,
        String words,
        int version,
        @Nullable UUID corrects,
        String reason,
        String draftedBy,
        Instant writtenAt,
        Hand hand,
        @Nullable Issue issued) {
    /// @param revision how often it was written; the next to write says which one was read
    public record Hand(int revision, UUID by, String name) {
        static Hand of(Actor actor) {
            return new Hand(0, actor.account(), actor.name());
        }
    }

    /// 签发
    ///
    /// @param sm3 in hex, of the print that is kept
    public record Issue(int year, int serial, String by, Instant at, String sm3, int bytes) {
        public ZonedDateTime inChina() {
            return at.atZone(Times.CHINA);
        }
    }

    public Id casefile() {
        return new Id(id.city(), caseId);
    }

    /// Empty in a draft that has none yet.
    public String number() {
        return issued == null ? "" : kind.number(issued.year(), court, issued.serial());
    }

    public boolean isDraft() {
        return state == PaperState.DRAFT;
    }

    public ZonedDateTime written() {
        return writtenAt.atZone(Times.CHINA);
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Paper " + id;
    }
}
