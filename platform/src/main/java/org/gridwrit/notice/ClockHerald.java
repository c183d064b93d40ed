package org.gridwrit.notice;

import java.util.List;
import org.gridwrit.access.Role;
import org.gridwrit.casefile.clock.ClockRunsOut;
import org.gridwrit.casefile.clock.Step;
import org.gridwrit.identity.Addressees.Addressee;
import org.gridwrit.shared.Id;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// Clocks that run out are told up the ladder: who can still act, who sees to it, who answers for it.
@Component
class ClockHerald {
    private final Notices notices;
    private final Officers officers;

    ClockHerald(Notices notices, Officers officers) {
        this.notices = notices;
        this.officers = officers;
    }

    @ApplicationModuleListener
    void runsOut(ClockRunsOut it) {
        var casefile = new Id(it.clock().city(), it.caseId());
        notices.tell(News.of(NoticeKind.CLOCK, casefile, it.thing(), it.caseNumber()), people(it.step(), it));
    }

    private List<Addressee> people(Step step, ClockRunsOut it) {
        return switch (step) {
            case NOBODY -> List.of();
            case OFFICER -> officers.of(it.court(), it.clock().city(), it.caseId());
            case LIAISON -> officers.ofRole(it.court(), Role.LIAISON);
            case PRESIDENT -> officers.ofRole(it.court(), Role.PRESIDENT);
        };
    }
}
