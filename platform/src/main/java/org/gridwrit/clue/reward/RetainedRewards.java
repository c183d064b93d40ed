package org.gridwrit.clue.reward;

import org.gridwrit.retention.CaseData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留存 As long as the case they belong to.
@Configuration(proxyBeanMethods = false)
class RetainedRewards {
    @Bean
    CaseData retainedInformants() {
        return CaseData.deleting("clue.informant", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedRewardSteps() {
        return CaseData.deleting("clue.reward_step", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedTips() {
        return CaseData.deleting("clue.tip", "t.case_id = any(:cases)");
    }

    @Bean
    CaseData retainedRewards() {
        return CaseData.deleting("clue.reward", "t.case_id = any(:cases)").atLast();
    }
}
