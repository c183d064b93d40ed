package org.gridwrit.service;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is written down of a service in free words, and the telephones and e-mail addresses that documents go to.
@Configuration(proxyBeanMethods = false)
class SealedServiceTexts {
    @Bean
    SealedColumn sealedAttempts() {
        return SealedColumn.ofText("service.attempt", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedRefusals() {
        return SealedColumn.ofText("service.service", "reason", "id uuid");
    }

    @Bean
    SealedColumn sealedDestinations() {
        return SealedColumn.ofText("service.service", "address", "id uuid");
    }

    @Bean
    SealedColumn sealedMedia() {
        return SealedColumn.ofText("service.consent", "medium", "id uuid");
    }
}
