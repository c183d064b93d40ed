package org.gridwrit.task.desk;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.SealedColumn;
import org.gridwrit.task.watch.Watch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 A watch leaves no track: where and when somebody was seen goes thirty days after its last day, long before the
/// case
/// does (个人信息保护法 19, 28).
@Configuration(proxyBeanMethods = false)
class RetainedSightings {
    private static final Period AFTER_THE_WATCH = Period.ofDays(Watch.KEPT_DAYS);

    @Bean
    RetentionRule retainedSightings() {
        return RetentionRule.deleting(
                "task.sighting", AFTER_THE_WATCH, "id", "t.until < :before and t.case_id <> all(:cases)");
    }

    /// That a report came stays, for figures and for the worker's record.
    @Bean
    RetentionRule retainedSightingReports() {
        return RetentionRule.blanking(
                        "task.report",
                        AFTER_THE_WATCH,
                        "id",
                        "(t.words <> '' or t.longitude is not null) and t.task_id in (select a.id from task.task a"
                                + " where a.city_code = t.city_code and a.kind = 'WATCH' and a.due_on < :before"
                                + " and a.case_id <> all(:cases))",
                        "words = '', longitude = null, latitude = null, accuracy = null")
                .called("task.watch-reports");
    }

    @Bean
    CaseData retainedSightingsOfCases() {
        return CaseData.deleting("task.sighting", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedSightings() {
        return SealedColumn.ofText("task.sighting", "done", "id uuid");
    }
}
