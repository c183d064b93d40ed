package org.gridwrit.notice.hook;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetainedWebhooks {
    /// As the deliveries that carry it.
    @Bean
    RetentionRule retainedHooked() {
        return RetentionRule.deleting("notice.hooked", Period.ofDays(183), "id", "t.at < :before_at");
    }

    @Bean
    SealedColumn sealedWebhookAddresses() {
        return SealedColumn.of(Purpose.PUSH, "notice.webhook", "address_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedWebhookSecrets() {
        return SealedColumn.of(Purpose.PUSH, "notice.webhook", "secret_sealed", "id uuid");
    }
}
