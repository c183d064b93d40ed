package org.gridwrit.docket.export;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// As long as the trail of looks: who took data out is asked for years later (个人信息保护法 54–56).
@Configuration(proxyBeanMethods = false)
class KeptExports {
    @Bean
    SealedColumn sealedReasonsOfExports() {
        return SealedColumn.ofText("docket.export", "reason", "account_id uuid", "id uuid");
    }

    @Bean
    RetentionRule retainedExports() {
        return RetentionRule.deleting("docket.export", Period.ofYears(3), "account_id, id", "t.at < :before_at");
    }
}
