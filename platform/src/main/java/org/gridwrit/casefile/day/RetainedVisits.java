package org.gridwrit.casefile.day;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who has not opened the page for a year begins anew.
@Configuration(proxyBeanMethods = false)
class RetainedVisits {
    @Bean
    RetentionRule retainedVisitsOfDays() {
        return RetentionRule.deleting(
                "casefile.visit", Period.ofYears(1), "account_id, court_code", "t.opened_at < :before_at");
    }
}
