package org.gridwrit.casefile.filing;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedParties {
    @Bean
    SealedColumn sealedNumbers() {
        return SealedColumn.of(Purpose.IDENTITY, "casefile.party", "id_sealed", "id uuid");
    }

    @Bean
    SealedColumn sealedPhones() {
        return SealedColumn.of(Purpose.PHONE, "casefile.party", "phone_sealed", "id uuid");
    }

    /// What was corrected from what to what, too.
    @Bean
    SealedColumn sealedTimelines() {
        return SealedColumn.ofText("casefile.event", "words", "id uuid");
    }
}
