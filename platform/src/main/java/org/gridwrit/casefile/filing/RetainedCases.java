package org.gridwrit.casefile.filing;

import java.time.Period;
import org.gridwrit.retention.CaseData;
import org.gridwrit.retention.RetentionRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The court's own file is the archive; this one is a working copy and goes when the work cannot come back.
@Configuration(proxyBeanMethods = false)
class RetainedCases {
    private static final String DUE = """
            t.state = 'CLOSED' and t.erased_on is null and t.closed_on < :before and t.closing %s 'TERMINATED_FOR_NOW'
              and t.id <> all(:cases)
              and not exists (select from casefile.party p where p.city_code = t.city_code and p.case_id = t.id
                                 and p.id_index = any(:persons))
            """;

    /// Two years to apply for enforcement again (CPL 250) or for damages (State Compensation Law 39), and one for what
    /// was begun on the last day.
    @Bean
    RetentionRule retainedClosedCases() {
        return RetentionRule.cases("case.closed", Period.ofYears(3), "casefile.casefile", DUE.formatted("<>"));
    }

    /// Five years of checks after 终本 (解释 517), then as above.
    @Bean
    RetentionRule retainedCasesTerminatedForNow() {
        return RetentionRule.cases("case.terminated", Period.ofYears(8), "casefile.casefile", DUE.formatted("="));
    }

    @Bean
    CaseData retainedParties() {
        return CaseData.blanking("casefile.party", "t.case_id = any(:cases)", """
                name = '', id_kind = 'NONE', id_sealed = null, id_index = null, phone_sealed = null, address = '',
                former_addresses = '{}'
                """);
    }

    @Bean
    CaseData retainedTimelines() {
        return CaseData.blanking("casefile.event", "t.case_id = any(:cases) and t.kind <> 'CLOSED'", "words = ''");
    }

    @Bean
    CaseData retainedCases() {
        return CaseData.blanking(
                        "casefile.casefile",
                        "t.id = any(:cases)",
                        "applicants = '', debtors = '', names = '', grams = '{}', towns = '{}', erased_on = :today")
                .atLast();
    }
}
