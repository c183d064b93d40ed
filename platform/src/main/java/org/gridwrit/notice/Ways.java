package org.gridwrit.notice;

import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.shared.Id;
import org.gridwrit.web.Navigation;
import org.jspecify.annotations.Nullable;

/// Where what a notice is about is looked at.
final class Ways {
    private Ways() {}

    static String to(Actor actor, Notice notice) {
        return to(actor.role(), notice.kind(), notice.subject());
    }

    static String to(Role role, NoticeKind kind, @Nullable Id subject) {
        if (kind == NoticeKind.HANDOVER && role != Role.COMMITTEE) {
            var place = role.ofCourt() ? "/console" : "/township";
            return place + (subject == null ? "/liaisons" : "/handovers/" + subject);
        }
        if (kind == NoticeKind.PETITION) return "/petitions" + (subject == null ? "" : "/" + subject);
        if (role.ofCourt()) {
            if (kind == NoticeKind.UNANSWERED || kind == NoticeKind.SIGHTING) return "/console/desk";
            if (kind == NoticeKind.CLUE && subject != null) return "/console/clues/" + subject;
            if (kind == NoticeKind.SETTLEMENT) return "/console/settlements" + (subject == null ? "" : "/" + subject);
            if (kind == NoticeKind.CASE) return subject == null ? "/console" : "/console/cases/" + subject;
            if (kind == NoticeKind.CLOCK) return "/console/cases/" + subject;
            return subject == null || kind.urgent() ? "/console/tasks" : "/console/tasks/" + subject;
        }
        return switch (role) {
            case DISPATCHER -> subject == null || kind.urgent() ? "/township" : "/township/tasks/" + subject;
            case WORKER -> kind == NoticeKind.COURSE || kind == NoticeKind.CERTIFICATE ? "/field/training" : "/field";
            default -> Navigation.landing(role);
        };
    }
}
