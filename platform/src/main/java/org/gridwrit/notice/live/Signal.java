package org.gridwrit.notice.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.gridwrit.access.Scope;
import org.gridwrit.notice.NoticeKind;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// 动态 That something happened to a task: no name, no address, no words. Whoever may see more asks for it.
///
/// @param id         absent until it is told; orders what was missed
/// @param city       of the subject
/// @param thing      what happened: a report, an alarm; the same is told once
/// @param court      whose consoles are told, those of the courts above too; empty for none
/// @param place      twelve or nine digits, whose townships are told; empty for none
/// @param subject    the task or the alarm; absent when it is about several
/// @param caseNumber absent when it is about several, or about none
/// @param things     how many it is about
public record Signal(
        @Nullable UUID id,
        NoticeKind kind,
        String city,
        UUID thing,
        String court,
        String place,
        @Nullable Id subject,
        @Nullable String caseNumber,
        int things) {
    public static Signal of(
            NoticeKind kind, Id subject, UUID thing, String court, String place, @Nullable String caseNumber) {
        return new Signal(null, kind, subject.city(), thing, court, place, subject, caseNumber, 1);
    }

    public Signal about(int many) {
        return many == 1 ? this : new Signal(id, kind, city, thing, court, place, null, null, many);
    }

    Signal named(UUID key) {
        return new Signal(key, kind, city, thing, court, place, subject, caseNumber, things);
    }

    @JsonIgnore
    boolean isWithin(Scope scope) {
        return switch (scope) {
            case Scope.OfCourt(var code) -> court.startsWith(code);
            case Scope.OfDivision(var code) -> place.startsWith(code);
            case Scope.OfWorker _, Scope.None _ -> false;
        };
    }
}
