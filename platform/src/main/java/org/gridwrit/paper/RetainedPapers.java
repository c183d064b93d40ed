package org.gridwrit.paper;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to; and what of them is sealed.
@Configuration(proxyBeanMethods = false)
class RetainedPapers {
    @Bean
    CaseData retainedPrints() {
        return CaseData.deleting("paper.print", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedPapersOfCases() {
        return CaseData.deleting("paper.paper", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedPapers() {
        return SealedColumn.ofText("paper.paper", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedCorrections() {
        return SealedColumn.ofText("paper.paper", "reason", "id uuid");
    }

    @Bean
    SealedColumn sealedPrints() {
        return SealedColumn.of(Purpose.EVIDENCE, "paper.print", "sealed", "paper_id uuid");
    }

    @Bean
    SealedColumn sealedTemplates() {
        return SealedColumn.ofText("paper.template", "words", "court_code text", "kind text", "version int");
    }
}
