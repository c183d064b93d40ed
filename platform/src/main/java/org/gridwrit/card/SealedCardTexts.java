package org.gridwrit.card;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Why a township has taken a card away.
@Configuration(proxyBeanMethods = false)
class SealedCardTexts {
    @Bean
    SealedColumn sealedRevocations() {
        return SealedColumn.ofText("card.card", "revoke_reason", "id uuid");
    }

    @Bean
    SealedColumn sealedTaskCardRevocations() {
        return SealedColumn.ofText("card.task_card", "revoke_reason", "id uuid");
    }
}
