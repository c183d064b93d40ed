package org.gridwrit.service;

import org.gridwrit.retention.CaseData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to.
@Configuration(proxyBeanMethods = false)
class RetainedServices {
    @Bean
    CaseData retainedAttempts() {
        return CaseData.deleting("service.attempt", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedConsents() {
        return CaseData.deleting("service.consent", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedServices() {
        return CaseData.deleting("service.service", "t.case_id = any(:cases)").atLast();
    }
}
