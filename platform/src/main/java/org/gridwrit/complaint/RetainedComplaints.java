package org.gridwrit.complaint;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetainedComplaints {
    /// As long as damages can be claimed for what is complained of (State Compensation Law 39).
    @Bean
    RetentionRule retainedAnswered() {
        return RetentionRule.deleting("complaint.complaint", Period.ofYears(2), "id", "t.answered_at < :before_at")
                .called("complaint");
    }
}
