package org.gridwrit.settlement;

import org.gridwrit.retention.CaseData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to.
@Configuration(proxyBeanMethods = false)
class RetainedSettlements {
    private static final String OF_CASES = "t.case_id = any(:cases)";

    @Bean
    CaseData retainedVersions() {
        return CaseData.deleting("settlement.version", OF_CASES);
    }

    @Bean
    CaseData retainedSignatures() {
        return CaseData.deleting("settlement.signature", OF_CASES);
    }

    @Bean
    CaseData retainedPayments() {
        return CaseData.deleting("settlement.payment", OF_CASES);
    }

    @Bean
    CaseData retainedSettlementEvents() {
        return CaseData.deleting("settlement.event", OF_CASES);
    }

    @Bean
    CaseData retainedTold() {
        return CaseData.deleting("settlement.told", OF_CASES);
    }

    @Bean
    CaseData retainedSettlements() {
        return CaseData.deleting("settlement.settlement", OF_CASES).atLast();
    }
}
