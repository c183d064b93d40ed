package org.gridwrit.payout;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 Rosters, plans and payments are full of people: they go with the case. What was paid stays in its ledger.
@Configuration(proxyBeanMethods = false)
class RetainedPayouts {
    private static final String OF_CASE = "t.case_id = any(:cases)";

    @Bean
    CaseData retainedTermsOfInterest() {
        return CaseData.deleting("payout.interest_terms", OF_CASE);
    }

    @Bean
    CaseData retainedStepsOfObjections() {
        return CaseData.deleting("payout.objection_step", OF_CASE);
    }

    @Bean
    CaseData retainedObjectionsToPlans() {
        return CaseData.deleting("payout.objection", OF_CASE);
    }

    @Bean
    CaseData retainedDeliveriesOfPlans() {
        return CaseData.deleting("payout.plan_delivery", OF_CASE);
    }

    @Bean
    CaseData retainedSharesOfPayouts() {
        return CaseData.deleting("payout.share", OF_CASE);
    }

    @Bean
    CaseData retainedDownloadsOfPayouts() {
        return CaseData.deleting("payout.download", OF_CASE);
    }

    @Bean
    CaseData retainedReturnFiles() {
        return CaseData.deleting("payout.return_file", OF_CASE);
    }

    @Bean
    CaseData retainedAnnexesOfPayouts() {
        return CaseData.deleting("payout.annex_person", OF_CASE);
    }

    @Bean
    SealedColumn sealedNumbersOfAnnexes() {
        return SealedColumn.of(
                Purpose.IDENTITY, "payout.annex_person", "id_sealed", "plan_id uuid", "line int", "row_no int");
    }

    @Bean
    CaseData retainedTidings() {
        return CaseData.deleting("payout.tiding", OF_CASE);
    }

    @Bean
    CaseData retainedReceiptsOfPayouts() {
        return CaseData.deleting("payout.receipt", OF_CASE);
    }

    @Bean
    SealedColumn sealedReceiversOfPayouts() {
        return SealedColumn.of(Purpose.IDENTITY, "payout.receipt", "number_sealed", "payment_id uuid");
    }

    @Bean
    SealedColumn sealedAuthoritiesOfPayouts() {
        return SealedColumn.ofText("payout.receipt", "authority", "payment_id uuid");
    }

    @Bean
    SealedColumn sealedSignaturesOfPayouts() {
        return SealedColumn.ofText("payout.receipt", "signature", "payment_id uuid");
    }

    @Bean
    CaseData retainedPaymentsOfShares() {
        return CaseData.deleting("payout.payment", OF_CASE);
    }

    @Bean
    CaseData retainedPaymentBatches() {
        return CaseData.deleting("payout.payment_batch", OF_CASE);
    }

    @Bean
    CaseData retainedDisbursements() {
        return CaseData.deleting("payout.disbursement", OF_CASE);
    }

    @Bean
    SealedColumn sealedAccountsOfPayments() {
        return SealedColumn.of(Purpose.ACCOUNT, "payout.payment", "card_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedReasonsOfPayments() {
        return SealedColumn.ofText("payout.payment", "reason", "id uuid");
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
    SealedColumn sealedWordsOfTerms() {
        return SealedColumn.ofText("payout.interest_terms", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedWordsOfDeliveries() {
        return SealedColumn.ofText("payout.plan_delivery", "words", "plan_id uuid", "addressee uuid");
    }

    @Bean
    SealedColumn sealedWordsOfObjections() {
        return SealedColumn.ofText("payout.objection", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedStandingOfObjections() {
        return SealedColumn.ofText("payout.objection", "step_words", "id uuid");
    }

    @Bean
    SealedColumn sealedStepsOfObjections() {
        return SealedColumn.ofText("payout.objection_step", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedAnswersToPlans() {
        return SealedColumn.ofText("payout.plan", "decided_words", "id uuid");
    }
}
