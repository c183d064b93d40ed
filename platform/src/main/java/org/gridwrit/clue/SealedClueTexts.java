package org.gridwrit.clue;

import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was told and by whom, and why something was decided.
@Configuration(proxyBeanMethods = false)
class SealedClueTexts {
    @Bean
    SealedColumn sealedClueWords() {
        return SealedColumn.ofText("clue.clue", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedThings() {
        return SealedColumn.ofText("clue.clue", "thing", "id uuid");
    }

    @Bean
    SealedColumn sealedSources() {
        return SealedColumn.ofText("clue.clue", "source_name", "id uuid");
    }

    @Bean
    SealedColumn sealedClueSteps() {
        return SealedColumn.ofText("clue.step", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedHolders() {
        return SealedColumn.ofText("clue.share", "holder", "id uuid");
    }
}
