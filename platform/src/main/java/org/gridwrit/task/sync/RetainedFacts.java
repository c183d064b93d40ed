package org.gridwrit.task.sync;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was not taken serves to find out why, and for nothing else (PIPL 19).
@Configuration(proxyBeanMethods = false)
class RetainedFacts {
    @Bean
    RetentionRule retainedRefusedFacts() {
        return RetentionRule.deleting("task.refused_fact", Period.ofDays(90), "id", "t.received_at < :before_at");
    }

    @Bean
    SealedColumn sealedRefusedFacts() {
        return SealedColumn.of(Purpose.REFUSED_FACT, "task.refused_fact", "body_sealed", "id uuid");
    }
}
