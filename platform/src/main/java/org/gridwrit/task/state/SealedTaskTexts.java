package org.gridwrit.task.state;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What courts ask and workers answer in words of their own.
@Configuration(proxyBeanMethods = false)
class SealedTaskTexts {
    @Bean
    SealedColumn sealedRequests() {
        return SealedColumn.ofText("task.task", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedStateReasons() {
        return SealedColumn.ofText("task.task", "state_reason", "id uuid");
    }

    @Bean
    SealedColumn sealedEventReasons() {
        return SealedColumn.ofText("task.event", "reason", "id uuid");
    }

    @Bean
    SealedColumn sealedReports() {
        return SealedColumn.ofText("task.report", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedClues() {
        return SealedColumn.ofText("task.report", "clue_words", "id uuid");
    }
}
