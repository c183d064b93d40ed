package org.gridwrit.task.alarm;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetainedAlarms {
    /// As long as the worker can claim damages from the State or the township (State Compensation Law 39). Nobody's
    /// alarm
    /// goes unanswered by waiting.
    @Bean
    RetentionRule retainedAnsweredAlarms() {
        return RetentionRule.deleting(
                "task.alarm",
                Period.ofYears(2),
                "id",
                "t.acknowledged_at < :before_at and (t.case_id is null or t.case_id <> all(:cases))");
    }

    @Bean
    SealedColumn sealedAlarms() {
        return SealedColumn.ofText("task.alarm", "words", "id uuid");
    }

    @Bean
    CaseData retainedAlarmsOfCases() {
        return CaseData.deleting("task.alarm", "t.case_id = any(:cases)");
    }
}
