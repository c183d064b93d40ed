package org.gridwrit.identity.session;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Six months at least (Cybersecurity Law 23(3)), and no longer: where somebody sat is about them as well.
@Configuration(proxyBeanMethods = false)
class RetainedSessions {
    private static final Period KEPT = Period.ofDays(183);

    @Bean
    RetentionRule retainedEndedSessions() {
        return RetentionRule.deletingOfAll(
                "identity.session", KEPT, "id", "coalesce(t.ended_at, t.seen_at) < :before_at");
    }

    @Bean
    RetentionRule retainedKnownBrowsers() {
        return RetentionRule.deletingOfAll(
                "identity.browser", KEPT, "account_id, browser_hash", "t.last_at < :before_at");
    }

    @Bean
    RetentionRule retainedRemovedDevices() {
        return RetentionRule.deletingOfAll("identity.device", KEPT, "id", "t.removed_at < :before_at");
    }
}
