package org.gridwrit.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gridwrit.casefile.clock.ReckoningTest;
import org.gridwrit.casefile.closing.ChecklistTest;
import org.gridwrit.casefile.closing.ClosingGroundTest;
import org.gridwrit.casefile.ledger.AccountRulesTest;
import org.gridwrit.casefile.ledger.OwedRulesTest;
import org.gridwrit.task.recheck.RecheckDaysTest;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-law.zh-CN.md is written by this test, from the rules the other tests hold the program to.
class RulesOfLawPageTest {
    private static final String HEAD = """
            # 执行的规则 Rules of enforcement

            每一行是一个测试用例：在这种情形下，程序怎么做，依据哪一条。送达的规则另见 [送达的规则](rules-of-service.zh-CN.md)。
            This page is written by `RulesOfLawPageTest` from the rules of the tests; who changes a rule copies it from `platform/target/rules-of-law.zh-CN.md`.

            """;

    @Test
    @DisplayName("规则表与测试一致")
    void thePageSaysWhatIsTested() throws IOException {
        var page = HEAD + Rule.section("期间的计算 Periods（`ReckoningTest`）", ReckoningTest.rules())
                + "\n" + Rule.section("终本条件 Conditions for termination for now（`ChecklistTest`）", ChecklistTest.rules())
                + "\n" + Rule.section("终本复查 Rechecks（`RecheckDaysTest`）", RecheckDaysTest.rules())
                + "\n" + Rule.section("执行款账 Ledger of a case（`AccountRulesTest`）", AccountRulesTest.rules())
                + "\n" + Rule.section("应执行金额 What is owed（`OwedRulesTest`）", OwedRulesTest.rules())
                + "\n" + Rule.section("结案事由 Grounds of closing（`ClosingGroundTest`）", ClosingGroundTest.rules());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-law.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-law.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-law.zh-CN.md docs/")
                .isEqualTo(page);
    }
}
