package org.gridwrit.audit;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gridwrit.access.Cities;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Seals the trail city by city, once a second, beside the commands and in nobody's way. Any number of instances run
/// it.
@Component
@ConditionalOnBooleanProperty(name = "gridwrit.audit.sealing", matchIfMissing = true)
class Sealer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private final Sealing sealing;
    private final AtomicBoolean working = new AtomicBoolean();
    /// Chains with links that are not signed yet; at first any may have some.
    private final Set<String> unsigned = new TreeSet<>(Cities.ALL);
    private volatile boolean running;

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(fixedDelayString = "${gridwrit.audit.every:PT1S}")
    void wake() {
        if (running && working.compareAndSet(false, true)) {
            Thread.ofVirtual().name("audit sealer").start(() -> work(false));
        }
    }

    /// Seals what is there and signs what is due.
    void work(boolean atOnce) {
        try {
            for (var city : sealing.citiesWithUnsealed()) {
                int sealed;
                do {
                    sealed = sealing.seal(city);
                    if (sealed > 0) unsigned.add(city);
                    if (sealed == Sealing.LOT) sealing.sign(city, false);
                } while (sealed == Sealing.LOT);
            }
            unsigned.removeIf(it -> !sealing.sign(it, atOnce));
        } catch (RuntimeException failure) {
            LOG.warn("the audit trail waits to be sealed", failure);
        } finally {
            working.set(false);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /// What was written is sealed and signed before the program ends.
    @Override
    public void stop() {
        running = false;
        for (int i = 0; i < 100 && !working.compareAndSet(false, true); i++) pause();
        work(true);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
