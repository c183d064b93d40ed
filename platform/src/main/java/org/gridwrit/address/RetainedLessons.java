package org.gridwrit.address;

import java.time.Period;
import org.gridwrit.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetainedLessons {
    /// That two different people said so must be known for good; what they are called, only while they can be asked.
    @Bean
    RetentionRule retainedTeachers() {
        return RetentionRule.blanking(
                "address.lesson",
                Period.ofYears(3),
                "id",
                "t.at < :before_at and t.person_name <> ''",
                "person_name = ''");
    }
}
