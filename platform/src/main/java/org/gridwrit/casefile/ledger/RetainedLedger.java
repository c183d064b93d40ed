package org.gridwrit.casefile.ledger;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 Amounts stay with the case, as its course does; what was written about them goes with the parties' names.
@Configuration(proxyBeanMethods = false)
class RetainedLedger {
    @Bean
    CaseData retainedLedgers() {
        return CaseData.blanking("casefile.ledger_entry", "t.case_id = any(:cases)", "words = ''");
    }

    @Bean
    CaseData retainedOwings() {
        return CaseData.blanking("casefile.owed", "t.case_id = any(:cases)", "words = ''");
    }

    @Bean
    SealedColumn sealedOwings() {
        return SealedColumn.ofText("casefile.owed", "words", "id uuid");
    }

    @Bean
    CaseData retainedReleases() {
        return CaseData.deleting("casefile.release", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedLedgers() {
        return SealedColumn.ofText("casefile.ledger_entry", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedReleases() {
        return SealedColumn.ofText("casefile.release", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedAnswersToReleases() {
        return SealedColumn.ofText("casefile.release", "decided_words", "id uuid");
    }
}
