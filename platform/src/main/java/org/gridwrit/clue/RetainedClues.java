package org.gridwrit.clue;

import org.gridwrit.retention.CaseData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to; what was counted stays, and is about nobody.
@Configuration(proxyBeanMethods = false)
class RetainedClues {
    @Bean
    CaseData retainedShares() {
        return CaseData.deleting("clue.share", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedClueSteps() {
        return CaseData.deleting("clue.step", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedClues() {
        return CaseData.deleting("clue.clue", "t.case_id = any(:cases)").atLast();
    }
}
