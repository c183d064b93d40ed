package org.gridwrit.task.question;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was asked and answered goes with the case; that somebody said thanks too.
@Configuration(proxyBeanMethods = false)
class RetainedQuestions {
    @Bean
    CaseData retainedQuestions() {
        return CaseData.deleting("task.question", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedThanks() {
        return CaseData.deleting("task.thanks", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedTaskQuestions() {
        return SealedColumn.ofText("task.question", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedAnswersToQuestions() {
        return SealedColumn.ofText("task.question", "answer", "id uuid");
    }
}
