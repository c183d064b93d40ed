package org.gridwrit.statistics;

import org.gridwrit.court.Courts;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Every night, city by city. Two instances that look at once see the same.
@Component
class ReconcilingJob {
    private final Reconciling reconciling;
    private final Courts courts;

    ReconcilingJob(Reconciling reconciling, Courts courts) {
        this.reconciling = reconciling;
        this.courts = courts;
    }

    @Scheduled(cron = "${gridwrit.statistics.reconciling:0 40 2 * * *}", zone = "Asia/Shanghai")
    void run() {
        courts.citiesUnder("桂").forEach(reconciling::look);
    }
}
