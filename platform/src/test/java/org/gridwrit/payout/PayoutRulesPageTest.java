package org.gridwrit.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gridwrit.payout.interest.InterestRulesTest;
import org.gridwrit.payout.objection.ObjectionRulesTest;
import org.gridwrit.payout.plan.PlanRulesTest;
import org.gridwrit.payout.plan.PlanTextbookTest;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-payout.zh-CN.md is written by this test, from the cases the other tests hold the rules to.
class PayoutRulesPageTest {
    private static final String HEAD = """
            # 分配和发放的规则 Rules of payout

            每一行是一个测试用例：在这种情形下，程序怎么做，依据哪一条。※ 法释〔2009〕6号原文不在写这些规则时所用的法律文本之中，凭记忆引用，使用前请与原文核对。
            This page is written by `PayoutRulesPageTest`; who changes a rule copies it from `platform/target/rules-of-payout.zh-CN.md`.
            解释 is 法释〔2022〕11号.

            """;

    @Test
    @DisplayName("分配和发放的规则表与测试一致")
    void thePageSaysWhatIsTested() throws IOException {
        var page = HEAD + Rule.section("分配的顺位 Ranks（`PlanRulesTest`）", PlanRulesTest.rules())
                + "\n" + Rule.section("教材和考试里的例题 Worked examples（`PlanTextbookTest`）", PlanTextbookTest.rules())
                + "\n" + Rule.section("迟延履行期间的债务利息 Interest for delay（`InterestRulesTest`）", InterestRulesTest.rules())
                + "\n" + Rule.section("分配方案的异议 Objections to plans（`ObjectionRulesTest`）", ObjectionRulesTest.rules());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-payout.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-payout.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-payout.zh-CN.md docs/")
                .isEqualTo(page);
    }
}
