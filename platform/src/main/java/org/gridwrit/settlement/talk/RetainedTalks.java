package org.gridwrit.settlement.talk;

import org.gridwrit.retention.CaseData;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case; what is written down in free words is sealed.
@Configuration(proxyBeanMethods = false)
class RetainedTalks {
    @Bean
    CaseData retainedTalksOfCases() {
        return CaseData.deleting("settlement.talk", "t.case_id = any(:cases)");
    }

    @Bean
    SealedColumn sealedTalkPlaces() {
        return SealedColumn.ofText("settlement.talk", "place", "id uuid");
    }

    @Bean
    SealedColumn sealedTalkOthers() {
        return SealedColumn.ofText("settlement.talk", "others", "id uuid");
    }

    @Bean
    SealedColumn sealedTalkWords() {
        return SealedColumn.ofText("settlement.talk", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedTalkObjections() {
        return SealedColumn.ofText("settlement.talk", "objections", "id uuid");
    }
}
