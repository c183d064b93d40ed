package org.gridwrit.docket.batch;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Kept for undoing; what happened to each case and task stands in its own history.
@Configuration(proxyBeanMethods = false)
class KeptBatches {
    private static final Period A_YEAR = Period.ofYears(1);

    @Bean
    SealedColumn sealedReasonsOfBatches() {
        return SealedColumn.ofText("docket.batch", "reason", "account_id uuid", "id uuid");
    }

    @Bean
    RetentionRule retainedBatches() {
        return RetentionRule.deleting("docket.batch", A_YEAR, "account_id, id", "t.at < :before_at");
    }

    @Bean
    RetentionRule retainedBatchItems() {
        return RetentionRule.deleting(
                "docket.batch_item", A_YEAR, "account_id, batch_id, subject_id", "t.at < :before_at");
    }
}
