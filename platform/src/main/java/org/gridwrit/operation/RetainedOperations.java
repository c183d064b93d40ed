package org.gridwrit.operation;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case; what was said on the spot and who was there is sealed.
@Configuration(proxyBeanMethods = false)
class RetainedOperations {
    @Bean
    CaseData retainedAttendees() {
        return CaseData.deleting("operation.attendee", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedFindings() {
        return CaseData.deleting("operation.finding", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedExchanges() {
        return CaseData.deleting("operation.exchange", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedExchangeQuestions() {
        return SealedColumn.ofText("operation.exchange", "question", "id uuid");
    }

    @Bean
    SealedColumn sealedExchangeAnswers() {
        return SealedColumn.ofText("operation.exchange", "answer", "id uuid");
    }

    @Bean
    SealedColumn sealedInterviewSubjects() {
        return SealedColumn.ofText("operation.operation", "subject", "id uuid");
    }

    @Bean
    CaseData retainedOperations() {
        return CaseData.deleting("operation.operation", "t.case_id = any(:cases)")
                .atLast();
    }

    @Bean
    SealedColumn sealedPlaces() {
        return SealedColumn.ofText("operation.operation", "place", "id uuid");
    }

    @Bean
    SealedColumn sealedRisks() {
        return SealedColumn.ofText("operation.operation", "risks", "id uuid");
    }

    @Bean
    SealedColumn sealedRecords() {
        return SealedColumn.ofText("operation.operation", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedObjections() {
        return SealedColumn.ofText("operation.operation", "objections", "id uuid");
    }

    @Bean
    SealedColumn sealedAttendees() {
        return SealedColumn.ofText("operation.attendee", "name", "id uuid");
    }

    @Bean
    SealedColumn sealedOperationFindings() {
        return SealedColumn.ofText("operation.finding", "words", "id uuid");
    }
}
