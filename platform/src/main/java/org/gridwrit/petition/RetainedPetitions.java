package org.gridwrit.petition;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as an office keeps its ordinary files, counted from the last time they came; that a petition was about a
/// case goes with the case.
@Configuration(proxyBeanMethods = false)
class RetainedPetitions {
    @Bean
    RetentionRule retainedPetitions() {
        return RetentionRule.deleting("petition.petition", Period.ofYears(10), "id", """
                t.state = 'ENDED' and t.came_on < :before
                and not exists (select from petition.about a where a.city_code = t.city_code and a.petition_id = t.id
                                   and a.case_id = any(:cases))""");
    }

    @Bean
    CaseData retainedPetitionCases() {
        return CaseData.deleting("petition.about", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedDemands() {
        return SealedColumn.ofText("petition.petition", "demand", "id uuid");
    }

    @Bean
    SealedColumn sealedPetitionerNames() {
        return SealedColumn.ofText("petition.petitioner", "name", "id uuid");
    }

    @Bean
    SealedColumn sealedPetitionerPhones() {
        return SealedColumn.ofText("petition.petitioner", "phone", "id uuid");
    }

    @Bean
    SealedColumn sealedPetitionerAddresses() {
        return SealedColumn.ofText("petition.petitioner", "address", "id uuid");
    }

    @Bean
    SealedColumn sealedVisitAims() {
        return SealedColumn.ofText("petition.visit", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedVisitTalks() {
        return SealedColumn.ofText("petition.visit", "said", "id uuid");
    }

    @Bean
    SealedColumn sealedPromises() {
        return SealedColumn.ofText("petition.promise", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedPromisers() {
        return SealedColumn.ofText("petition.promise", "promised_by", "id uuid");
    }

    @Bean
    SealedColumn sealedPromiseOutcomes() {
        return SealedColumn.ofText("petition.promise", "outcome", "id uuid");
    }

    @Bean
    SealedColumn sealedTablePlaces() {
        return SealedColumn.ofText("petition.mediation", "place", "id uuid");
    }

    @Bean
    SealedColumn sealedMinutes() {
        return SealedColumn.ofText("petition.mediation", "minutes", "id uuid");
    }

    @Bean
    SealedColumn sealedSeats() {
        return SealedColumn.ofText("petition.seat", "name", "id uuid");
    }

    @Bean
    SealedColumn sealedEndings() {
        return SealedColumn.ofText("petition.ending", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedFollowUps() {
        return SealedColumn.ofText("petition.follow_up", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedSigns() {
        return SealedColumn.ofText("petition.early_sign", "debtor_name", "id uuid");
    }

    @Bean
    SealedColumn sealedComings() {
        return SealedColumn.ofText("petition.coming", "words", "id uuid");
    }
}
