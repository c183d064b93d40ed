package org.gridwrit.notice;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// What a listener could not take in – no connection was free, the database was away for a moment – is said to it
/// again,
/// and not only at the next start. Every listener takes what it hears twice as heard once.
@Component
class Unheard {
    private static final Duration LONG_AGO = Duration.ofMinutes(10);

    private final IncompleteEventPublications publications;

    Unheard(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelayString = "${gridwrit.notice.unheard:PT5M}", initialDelayString = "PT5M")
    void again() {
        publications.resubmitIncompletePublicationsOlderThan(LONG_AGO);
    }
}
