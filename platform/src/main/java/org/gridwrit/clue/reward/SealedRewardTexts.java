package org.gridwrit.clue.reward;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who answered a notice, above all (财产调查规定 23).
@Configuration(proxyBeanMethods = false)
class SealedRewardTexts {
    @Bean
    SealedColumn sealedRewardConditions() {
        return SealedColumn.ofText("clue.reward", "conditions", "id uuid");
    }

    @Bean
    SealedColumn sealedRewardMedia() {
        return SealedColumn.ofText("clue.reward", "media", "id uuid");
    }

    @Bean
    SealedColumn sealedRewardSteps() {
        return SealedColumn.ofText("clue.reward_step", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedInformants() {
        return SealedColumn.ofText("clue.informant", "name", "id uuid");
    }

    @Bean
    SealedColumn sealedInformantNumbers() {
        return SealedColumn.ofText("clue.informant", "id_number", "id uuid");
    }

    @Bean
    SealedColumn sealedInformantPhones() {
        return SealedColumn.ofText("clue.informant", "phone", "id uuid");
    }
}
