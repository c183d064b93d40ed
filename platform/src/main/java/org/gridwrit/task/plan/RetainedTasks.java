package org.gridwrit.task.plan;

import org.gridwrit.retention.CaseData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// That a task was asked and done stays, for figures and for the worker's record; whom it was about, and what was said,
/// goes with the case.
@Configuration(proxyBeanMethods = false)
class RetainedTasks {
    private static final String OF_CASE = "t.task_id in (select a.id from task.task a"
            + " where a.city_code = t.city_code and a.case_id = any(:cases))";

    @Bean
    CaseData retainedReports() {
        return CaseData.blanking(
                "task.report",
                OF_CASE,
                "words = '', clue_words = case when clue_words is null then null else '' end,"
                        + " longitude = null, latitude = null, accuracy = null");
    }

    @Bean
    CaseData retainedTaskEvents() {
        return CaseData.blanking("task.event", OF_CASE, "reason = case when reason is null then null else '' end");
    }

    @Bean
    CaseData retainedRecusals() {
        return CaseData.deleting("task.recusal", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedWatches() {
        return CaseData.blanking(
                "task.watch",
                "t.case_id = any(:cases)",
                "debtor_name = '', reason = '', decision_reason = case when decision_reason is null then null else '' end");
    }

    @Bean
    CaseData retainedTasks() {
        return CaseData.blanking(
                        "task.task",
                        "t.case_id = any(:cases)",
                        "debtor_name = '', debtor_address = '', debtor_index = '', words = '',"
                                + " state_reason = case when state_reason is null then null else '' end")
                .atLast();
    }
}
