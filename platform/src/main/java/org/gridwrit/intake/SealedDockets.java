package org.gridwrit.intake;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedDockets {
    @Bean
    SealedColumn sealedUploads() {
        return SealedColumn.of(Purpose.DOCKET, "intake.upload", "sealed", "batch_id uuid", "part int");
    }

    @Bean
    SealedColumn sealedRejects() {
        return SealedColumn.of(Purpose.DOCKET, "intake.reject", "sealed", "batch_id uuid", "row_no int");
    }

    @Bean
    SealedColumn sealedWaitingRequests() {
        return SealedColumn.ofText("intake.doubtful_route", "words", "id uuid");
    }
}
