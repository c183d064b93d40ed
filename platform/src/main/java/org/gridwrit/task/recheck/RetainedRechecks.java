package org.gridwrit.task.recheck;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to.
@Configuration(proxyBeanMethods = false)
class RetainedRechecks {
    @Bean
    CaseData retainedRecheckPlans() {
        return CaseData.deleting("task.recheck_plan", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedRechecksOfCases() {
        return CaseData.deleting("task.recheck", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedTellingsOfRechecks() {
        return SealedColumn.ofText("task.recheck", "told_words", "id uuid");
    }

    @Bean
    CaseData retainedResumeProposals() {
        return CaseData.deleting("task.resume_proposal", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedAnswersToResumeProposals() {
        return SealedColumn.ofText("task.resume_proposal", "words", "id uuid");
    }
}
