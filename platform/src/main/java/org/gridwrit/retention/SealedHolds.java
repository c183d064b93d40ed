package org.gridwrit.retention;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedHolds {
    @Bean
    SealedColumn sealedReasonsToHold() {
        return SealedColumn.of(Purpose.HOLD, "retention.hold", "reason_sealed", "id uuid");
    }
}
