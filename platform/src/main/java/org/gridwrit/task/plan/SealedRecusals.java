package org.gridwrit.task.plan;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedRecusals {
    @Bean
    SealedColumn sealedReasons() {
        return SealedColumn.of(Purpose.RECUSAL, "task.recusal", "reason_sealed", "id uuid");
    }
}
