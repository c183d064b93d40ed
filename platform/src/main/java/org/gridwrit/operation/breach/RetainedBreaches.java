package org.gridwrit.operation.breach;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case; where somebody was, what they did and who told is sealed.
@Configuration(proxyBeanMethods = false)
class RetainedBreaches {
    @Bean
    CaseData retainedBreachSteps() {
        return CaseData.deleting("operation.breach_step", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedBreachReports() {
        return CaseData.deleting("operation.breach", "t.case_id = any(:cases)").atLast();
    }

    @Bean
    SealedColumn sealedBreachPlaces() {
        return SealedColumn.ofText("operation.breach", "place", "id uuid");
    }

    @Bean
    SealedColumn sealedBreachWords() {
        return SealedColumn.ofText("operation.breach", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedBreachSources() {
        return SealedColumn.ofText("operation.breach", "source_name", "id uuid");
    }

    @Bean
    SealedColumn sealedBreachSteps() {
        return SealedColumn.ofText("operation.breach_step", "words", "id uuid");
    }
}
