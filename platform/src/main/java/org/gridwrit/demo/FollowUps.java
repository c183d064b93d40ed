package org.gridwrit.demo;

import java.time.Duration;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.stereotype.Component;

/// 后续 What listens after a commit – tasks called back when their case closes, figures – runs beside whoever committed.
/// The demonstration is ready when that is done too: pages must not change under the first look at them.
@Component
class FollowUps {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BREATH = Duration.ofMillis(50);

    private final EventPublicationRegistry publications;

    FollowUps(EventPublicationRegistry publications) {
        this.publications = publications;
    }

    /// What has failed is tried again at the next start; nobody waits for that.
    void await() {
        for (long left = PATIENCE.dividedBy(BREATH); left > 0 && isAnyOnItsWay(); left--) {
            try {
                Thread.sleep(BREATH);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
    }

    private boolean isAnyOnItsWay() {
        return publications.findIncompletePublications().stream().anyMatch(it -> it.getStatus() != Status.FAILED);
    }
}
