package org.gridwrit.casefile.clock;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to; what is typed is sealed.
@Configuration(proxyBeanMethods = false)
class RetainedClocks {
    @Bean
    CaseData retainedClocksOfCases() {
        return CaseData.deleting("casefile.clock", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedPauses() {
        return CaseData.deleting("casefile.pause", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedClockChanges() {
        return CaseData.deleting("casefile.clock_change", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedClocks() {
        return SealedColumn.ofText("casefile.clock", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedClockEnds() {
        return SealedColumn.ofText("casefile.clock", "ended_words", "id uuid");
    }

    @Bean
    SealedColumn sealedPauses() {
        return SealedColumn.ofText("casefile.pause", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedClockChanges() {
        return SealedColumn.ofText("casefile.clock_change", "words", "id uuid");
    }
}
