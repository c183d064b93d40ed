package org.gridwrit.notice;

import org.gridwrit.access.Role;
import org.gridwrit.casefile.CaseAssigned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Whoever gets a case is told: once for a batch, however many cases it has. Whoever took it knows.
@Component
class CaseHerald {
    private final Notices notices;
    private final Officers officers;

    CaseHerald(Notices notices, Officers officers) {
        this.notices = notices;
        this.officers = officers;
    }

    @ApplicationModuleListener
    void assigned(CaseAssigned it) {
        var people = officers.ofRole(it.court(), Role.OFFICER).stream()
                .filter(who -> who.name().equals(it.officer()) && !who.account().equals(it.by()))
                .toList();
        var news = it.batch() == null
                ? News.of(NoticeKind.CASE, it.casefile(), it.thing(), it.caseNumber())
                : new News(NoticeKind.CASE, it.thing(), null, null, 1);
        notices.tell(news, people);
    }
}
