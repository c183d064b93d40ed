package org.gridwrit.training;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 Papers serve the worker alone and go soon; certificates as long as somebody may ask whether the one who served a
/// document then was allowed to.
@Configuration(proxyBeanMethods = false)
class RetainedTraining {
    @Bean
    RetentionRule retainedExaminations() {
        return RetentionRule.deleting("training.examination", Period.ofYears(1), "id", "t.started_at < :before_at");
    }

    @Bean
    RetentionRule retainedCertificates() {
        return RetentionRule.deleting("training.certificate", Period.ofYears(5), "id", "t.to_day < :before");
    }

    @Bean
    RetentionRule retainedRefreshers() {
        return RetentionRule.deleting("training.refresher", Period.ofYears(1), "id", "t.proposed_at < :before_at");
    }

    @Bean
    RetentionRule retainedCoachings() {
        return RetentionRule.deleting("training.coaching", Period.ofYears(5), "id", "t.recorded_at < :before_at");
    }

    @Bean
    SealedColumn sealedRefreshers() {
        return SealedColumn.ofText("training.refresher", "reason", "id uuid");
    }

    @Bean
    SealedColumn sealedCoachings() {
        return SealedColumn.ofText("training.coaching", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedCourseDecisions() {
        return SealedColumn.ofText("training.own_course", "decided_words", "id uuid", "version int");
    }

    @Bean
    SealedColumn sealedCoursePictures() {
        return SealedColumn.of(Purpose.EVIDENCE, "training.picture", "sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedCertificateRevocations() {
        return SealedColumn.ofText("training.certificate", "revoke_reason", "id uuid");
    }
}
