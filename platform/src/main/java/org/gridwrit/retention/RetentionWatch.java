package org.gridwrit.retention;

import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gridwrit.shared.Times;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Runs [Erasure] once a day, at night, in every serving program; what a night did not finish the day does not wait
/// for.
@Component
@ConditionalOnBooleanProperty(name = "gridwrit.retention.erasing", matchIfMissing = true)
class RetentionWatch {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionWatch.class);
    private static final LocalTime NIGHT = LocalTime.of(1, 0);
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private final Erasure erasure;
    private final Clock clock;
    private final AtomicBoolean working = new AtomicBoolean();

    RetentionWatch(Erasure erasure, Clock clock) {
        this.erasure = erasure;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void wake() {
        var now = LocalTime.ofInstant(clock.instant(), Times.CHINA);
        if (now.isBefore(NIGHT) || now.isAfter(MORNING)) return;
        if (working.compareAndSet(false, true))
            Thread.ofVirtual().name("erasure").start(this::work);
    }

    private void work() {
        try {
            erasure.goOn();
        } catch (RuntimeException failure) {
            LOG.warn("what is past its time waits to be erased", failure);
        } finally {
            working.set(false);
        }
    }
}
