package org.gridwrit.notice;

import java.util.UUID;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// What happened, as whoever has to know is told of it.
///
/// @param thing      a report, a recusal, an alarm: the same is told once to each person
/// @param subject    the task or the alarm; absent when it is about several
/// @param caseNumber absent when it is about several, or about none
/// @param things     how many it is about
record News(
        NoticeKind kind,
        UUID thing,
        @Nullable Id subject,
        @Nullable String caseNumber,
        int things) {
    static News of(NoticeKind kind, Id subject, UUID thing, @Nullable String caseNumber) {
        return new News(kind, thing, subject, caseNumber, 1);
    }

    static News of(NoticeKind kind, Id first, @Nullable String caseNumber, int things) {
        return things == 1
                ? of(kind, first, first.uuid(), caseNumber)
                : new News(kind, first.uuid(), null, null, things);
    }
}
