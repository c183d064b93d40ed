package org.gridwrit.docket.view;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// A filter may name a party: it is sealed, and goes when it has not been changed for two years.
@Configuration(proxyBeanMethods = false)
class KeptViews {
    @Bean
    SealedColumn sealedNamesOfViews() {
        return SealedColumn.ofText("docket.view", "name", "account_id uuid", "id uuid");
    }

    @Bean
    SealedColumn sealedFiltersOfViews() {
        return SealedColumn.ofText("docket.view", "asked", "account_id uuid", "id uuid");
    }

    @Bean
    RetentionRule retainedViews() {
        return RetentionRule.deleting("docket.view", Period.ofYears(2), "account_id, id", "t.at < :before_at");
    }
}
