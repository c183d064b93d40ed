package org.gridwrit.settlement;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is written down of a settlement in free words.
@Configuration(proxyBeanMethods = false)
class SealedSettlementTexts {
    @Bean
    SealedColumn sealedDuties() {
        return SealedColumn.ofText("settlement.version", "duties", "settlement_id uuid", "number integer");
    }

    @Bean
    SealedColumn sealedOriginals() {
        return SealedColumn.ofText("settlement.signature", "original", "id uuid");
    }

    @Bean
    SealedColumn sealedPayments() {
        return SealedColumn.ofText("settlement.payment", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedSettlementEvents() {
        return SealedColumn.ofText("settlement.event", "words", "id uuid");
    }
}
