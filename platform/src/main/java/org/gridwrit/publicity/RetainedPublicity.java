package org.gridwrit.publicity;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 Lectures as long as an office keeps its ordinary files; pictures of people who only listened much shorter. What
/// was
/// held at a case goes with the case.
@Configuration(proxyBeanMethods = false)
class RetainedPublicity {
    @Bean
    RetentionRule retainedLectures() {
        return RetentionRule.deleting("publicity.lecture", Period.ofYears(10), "id", "t.recorded_at < :before_at");
    }

    @Bean
    RetentionRule retainedPhotos() {
        return RetentionRule.deleting("publicity.photo", Period.ofYears(2), "id", "t.added_at < :before_at");
    }

    @Bean
    CaseData retainedPhotosOfCases() {
        return CaseData.deleting("publicity.photo", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedLecturesOfCases() {
        return CaseData.deleting("publicity.lecture", "t.case_id = any(:cases)").atLast();
    }

    @Bean
    SealedColumn sealedVenues() {
        return SealedColumn.ofText("publicity.lecture", "venue", "id uuid");
    }

    @Bean
    SealedColumn sealedSpeakers() {
        return SealedColumn.ofText("publicity.lecture", "speakers", "id uuid");
    }

    @Bean
    SealedColumn sealedLectureWords() {
        return SealedColumn.ofText("publicity.lecture", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedWithdrawals() {
        return SealedColumn.ofText("publicity.lecture", "withdrawal", "id uuid");
    }

    @Bean
    SealedColumn sealedPhotos() {
        return SealedColumn.of(Purpose.EVIDENCE, "publicity.photo", "sealed", "id uuid");
    }
}
