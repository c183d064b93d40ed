package org.gridwrit.petition;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.gridwrit.petition.PetitionMoved.What;
import org.gridwrit.shared.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Says what happened to a petition, for notices and figures.
@Component
class Moves {
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void say(Petition of, What what, UUID step) {
        say(of, what, step, of.id().uuid());
    }

    /// @param subject a promise
    void say(Petition of, What what, UUID step, UUID subject) {
        var known = of.cases().stream().filter(it -> it.caseId() != null).findFirst();
        events.publishEvent(new PetitionMoved(
                of.id(),
                step,
                subject,
                known.map(PetitionAbout::caseId).filter(Objects::nonNull).orElse(null),
                known.orElse(
                                of.cases().isEmpty()
                                        ? new PetitionAbout("", null)
                                        : of.cases().getFirst())
                        .caseNumber(),
                of.court(),
                of.place(),
                of.kind(),
                clock.instant(),
                Times.today(clock),
                what));
    }
}
