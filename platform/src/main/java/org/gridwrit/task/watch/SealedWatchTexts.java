package org.gridwrit.task.watch;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Why somebody is watched for, and why not.
@Configuration(proxyBeanMethods = false)
class SealedWatchTexts {
    @Bean
    SealedColumn sealedWatchReasons() {
        return SealedColumn.ofText("task.watch", "reason", "id uuid");
    }

    @Bean
    SealedColumn sealedWatchDecisions() {
        return SealedColumn.ofText("task.watch", "decision_reason", "id uuid");
    }
}
