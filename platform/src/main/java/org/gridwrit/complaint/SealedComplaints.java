package org.gridwrit.complaint;

import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealedComplaints {
    @Bean
    SealedColumn sealedWords() {
        return SealedColumn.of(Purpose.COMPLAINT, "complaint.complaint", "words", "id uuid");
    }

    @Bean
    SealedColumn sealedContacts() {
        return SealedColumn.of(Purpose.COMPLAINT, "complaint.complaint", "contact", "id uuid");
    }

    @Bean
    SealedColumn sealedAnswers() {
        return SealedColumn.of(Purpose.COMPLAINT, "complaint.complaint", "answer", "id uuid");
    }

    @Bean
    SealedColumn sealedPersons() {
        return SealedColumn.of(Purpose.COMPLAINT, "complaint.complaint", "person", "id uuid");
    }
}
