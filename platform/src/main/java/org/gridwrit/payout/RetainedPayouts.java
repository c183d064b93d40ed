package org.gridwrit.payout;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 Rosters and plans are full of people: they go with the case. What was paid stays in its ledger.
@Configuration(proxyBeanMethods = false)
class RetainedPayouts {
    private static final String OF_CASE = "t.case_id = any(:cases)";

    @Bean
    CaseData retainedSharesOfPayouts() {
        return CaseData.deleting("payout.share", OF_CASE);
    }

    @Bean
    CaseData retainedPlansOfPayouts() {
        return CaseData.deleting("payout.plan", OF_CASE);
    }

    @Bean
    CaseData retainedClaimsOfPayouts() {
        return CaseData.deleting("payout.claim", OF_CASE);
    }

    @Bean
    CaseData retainedRostersOfPayouts() {
        return CaseData.deleting("payout.roster", OF_CASE).atLast();
    }

    @Bean
    SealedColumn sealedNumbersOfClaims() {
        return SealedColumn.of(Purpose.IDENTITY, "payout.claim", "id_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedPhonesOfClaims() {
        return SealedColumn.of(Purpose.PHONE, "payout.claim", "phone_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedAccountsOfClaims() {
        return SealedColumn.of(Purpose.ACCOUNT, "payout.claim", "card_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedAgentsOfPayouts() {
        return SealedColumn.ofText("payout.claim", "agent", "id uuid");
    }

    @Bean
    SealedColumn sealedEvidenceOfClaims() {
        return SealedColumn.ofText("payout.claim", "evidence", "id uuid");
    }

    @Bean
    SealedColumn sealedStrikingsOfPayouts() {
        return SealedColumn.ofText("payout.claim", "struck", "id uuid");
    }

    @Bean
    SealedColumn sealedAnswersToPlans() {
        return SealedColumn.ofText("payout.plan", "decided_words", "id uuid");
    }
}
