package org.gridwrit.intake;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.court.Court;
import org.gridwrit.court.Courts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Reads waiting batches one after the other in the background, also those a killed program left behind.
@Component
class DocketWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DocketWatch.class);

    private final Batches batches;
    private final DocketRun run;
    private final Courts courts;
    private final Walls walls;
    private final AtomicBoolean working = new AtomicBoolean();

    DocketWatch(Batches batches, DocketRun run, Courts courts, Walls walls) {
        this.batches = batches;
        this.run = run;
        this.courts = courts;
        this.walls = walls;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "${gridwrit.intake.watch:PT10S}", initialDelayString = "PT10S")
    void wake() {
        if (working.compareAndSet(false, true))
            Thread.ofVirtual().name("dockets").start(this::work);
    }

    private void work() {
        try {
            for (var next = next(); next.isPresent(); next = next()) run.goOn(next.get());
        } catch (RuntimeException failure) {
            LOG.warn("dockets wait", failure);
        } finally {
            working.set(false);
        }
    }

    private Optional<Batch> next() {
        return courts.all().stream()
                .map(Court::cityCode)
                .distinct()
                .map(city -> walls.within(Wall.throughCourts("dockets", city), () -> batches.claim(city)))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
