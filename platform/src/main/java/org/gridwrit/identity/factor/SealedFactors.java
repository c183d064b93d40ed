package org.gridwrit.identity.factor;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedFactors {
    @Bean
    SealedColumn sealedKeys() {
        return SealedColumn.ofAll(Purpose.SECOND_FACTOR, "identity.totp", "sealed_key", "account_id uuid");
    }

    @Bean
    SealedColumn sealedCandidates() {
        return SealedColumn.ofAll(Purpose.SECOND_FACTOR, "identity.totp", "sealed_candidate", "account_id uuid");
    }
}
