package org.gridwrit.intake;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What importing leaves behind serves to correct the import, and for nothing else (PIPL 19).
@Configuration(proxyBeanMethods = false)
class RetainedDockets {
    private static final String BATCH_ENDED = """
            exists (select from intake.batch b where b.city_code = t.city_code and b.id = t.batch_id
                       and b.finished_at < :before_at)
            """;

    @Bean
    RetentionRule retainedRejects() {
        return RetentionRule.deleting("intake.reject", Period.ofDays(90), "batch_id, row_no", BATCH_ENDED);
    }

    /// Deleted with the last row of a batch; these are of batches that failed.
    @Bean
    RetentionRule retainedUploads() {
        return RetentionRule.deleting("intake.upload", Period.ofDays(30), "batch_id, part", BATCH_ENDED);
    }

    @Bean
    RetentionRule retainedSettledRoutes() {
        return RetentionRule.deleting(
                        "intake.doubtful_route",
                        Period.ofDays(180),
                        "id",
                        "t.settled_at < :before_at and t.case_id <> all(:cases) and t.debtor_index <> all(:persons)")
                .called("intake.route");
    }

    /// An address with the number of a house leads to those who live there.
    @Bean
    RetentionRule retainedRemembered() {
        return RetentionRule.deleting("intake.remembered", Period.ofYears(2), "address_key", "t.since < :before_at");
    }

    @Bean
    CaseData retainedRoutes() {
        return CaseData.deleting("intake.doubtful_route", "t.case_id = any(:cases)");
    }
}
