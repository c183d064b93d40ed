package org.gridwrit.evidence;

import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Evidence is kept as long as its case. What never became whole is nothing.
@Configuration(proxyBeanMethods = false)
class KeptEvidence {
    @Bean
    RetentionRule retainedUploadsOfEvidence() {
        return RetentionRule.deleting("evidence.upload", Uploads.UNFINISHED, "id", "t.touched_at < :before_at");
    }

    @Bean
    RetentionRule retainedPartsOfEvidence() {
        return RetentionRule.deleting("evidence.part", Uploads.UNFINISHED, "upload_id, start", """
                not exists (select from evidence.upload u
                             where u.city_code = t.city_code and u.id = t.upload_id and u.touched_at >= :before_at)
                """);
    }

    @Bean
    CaseData retainedFilesOfEvidence() {
        return CaseData.deleting("evidence.file", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedContentsOfEvidence() {
        return CaseData.deleting("evidence.content", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedParts() {
        return SealedColumn.of(Purpose.EVIDENCE, "evidence.part", "sealed", "upload_id uuid", "start int");
    }

    @Bean
    SealedColumn sealedContents() {
        return SealedColumn.of(Purpose.EVIDENCE, "evidence.content", "sealed", "file_id uuid", "start int");
    }
}
