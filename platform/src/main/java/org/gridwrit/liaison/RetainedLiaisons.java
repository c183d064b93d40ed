package org.gridwrit.liaison;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 Who answered for what when is asked as long as a case terminated for now is watched; a number only while it is
/// called.
@Configuration(proxyBeanMethods = false)
class RetainedLiaisons {
    private static final Period FIVE_YEARS = Period.ofYears(5);

    @Bean
    RetentionRule retainedAppointments() {
        return RetentionRule.deleting("liaison.appointment", FIVE_YEARS, "id", "t.to_day < :before");
    }

    @Bean
    RetentionRule retainedContactNumbers() {
        return RetentionRule.blanking(
                        "liaison.appointment",
                        Period.ofDays(30),
                        "id",
                        "t.to_day < :before and t.phone_sealed is not null",
                        "phone_sealed = null")
                .called("liaison.phone");
    }

    @Bean
    RetentionRule retainedHandovers() {
        return RetentionRule.deleting("liaison.handover", FIVE_YEARS, "id", "t.at < :before_at");
    }

    @Bean
    CaseData retainedHandoverItems() {
        return CaseData.deleting("liaison.handover_item", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedContactNumbers() {
        return SealedColumn.of(Purpose.PHONE, "liaison.appointment", "phone_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedHandoverWords() {
        return SealedColumn.ofText("liaison.handover", "words", "id uuid");
    }
}
