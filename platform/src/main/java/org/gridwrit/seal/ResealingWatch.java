package org.gridwrit.seal;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Runs [Resealing] by itself in every serving program, and hears of changes of the key made by others.
@Component
@ConditionalOnBooleanProperty(name = "gridwrit.seal.resealing", matchIfMissing = true)
class ResealingWatch {
    private static final Logger LOG = LoggerFactory.getLogger(ResealingWatch.class);

    private final Resealing resealing;
    private final AtomicBoolean working = new AtomicBoolean();

    ResealingWatch(Resealing resealing) {
        this.resealing = resealing;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void wake() {
        if (working.compareAndSet(false, true))
            Thread.ofVirtual().name("resealing").start(this::work);
    }

    private void work() {
        try {
            resealing.goOn();
        } catch (RuntimeException failure) {
            LOG.warn("values wait to be sealed anew", failure);
        } finally {
            working.set(false);
        }
    }
}
