package org.gridwrit.notice.push;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetainedSubscriptions {
    /// A browser that took nothing for half a year is nobody's phone any more.
    @Bean
    RetentionRule retainedSubscriptions() {
        return RetentionRule.deleting("notice.subscription", Period.ofDays(183), "id", "t.used_at < :before_at");
    }

    @Bean
    SealedColumn sealedSubscriptions() {
        return SealedColumn.of(Purpose.PUSH, "notice.subscription", "sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedPushKey() {
        return SealedColumn.ofAll(Purpose.PUSH, "notice.push_key", "sealed", "name text");
    }
}
