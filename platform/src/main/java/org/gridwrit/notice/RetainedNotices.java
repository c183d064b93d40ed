package org.gridwrit.notice;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetainedNotices {
    /// What it was about stands in the case; that somebody was told of it is of use for half a year.
    @Bean
    RetentionRule retainedNotices() {
        return RetentionRule.deleting("notice.notice", Period.ofDays(183), "id", "t.at < :before_at");
    }

    /// Six months at least, as other logs (Cybersecurity Law 23(3)).
    @Bean
    RetentionRule retainedDeliveries() {
        return RetentionRule.deleting(
                "notice.delivery",
                Period.ofDays(183),
                "id",
                "t.state in ('SENT', 'MOOT', 'FAILED') and t.due_at < :before_at");
    }

    /// A number that nobody has looked at for two years may be somebody else's by now.
    @Bean
    RetentionRule retainedNoticeNumbers() {
        return RetentionRule.blanking(
                "notice.habit",
                Period.ofYears(2),
                "account_id",
                "t.changed_at < :before_at and t.phone_sealed is not null",
                "phone_sealed = null");
    }

    @Bean
    SealedColumn sealedNoticeNumbers() {
        return SealedColumn.of(Purpose.PHONE, "notice.habit", "phone_sealed", "account_id uuid");
    }
}
