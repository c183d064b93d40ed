package org.gridwrit.casefile.closing;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to.
@Configuration(proxyBeanMethods = false)
class RetainedConditions {
    @Bean
    CaseData retainedConditionsOfCases() {
        return CaseData.deleting("casefile.condition_met", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedFactsOfClosings() {
        return CaseData.deleting("casefile.closing_fact", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedClosings() {
        return CaseData.deleting("casefile.closing", "t.case_id = any(:cases)").atLast();
    }

    @Bean
    SealedColumn sealedFactsOfClosings() {
        return SealedColumn.ofText("casefile.closing_fact", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedConditionsOfCases() {
        return SealedColumn.ofText("casefile.condition_met", "words", "id uuid");
    }
}
