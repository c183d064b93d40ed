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
import org.gridwrit.operation.law.OperationRulesTest;
import org.gridwrit.publicity.LectureRulesTest;
import org.gridwrit.task.desk.SightingRulesTest;
import org.gridwrit.task.recheck.RecheckDaysTest;
import org.gridwrit.task.watch.WatchRulesTest;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-law.zh-CN.md is written by this test, from the rules the other tests hold the program to.
class RulesOfLawPageTest {
    private static final String HEAD = """
            # 执行的规则 Rules of enforcement

            每一行是一个测试用例：在这种情形下，程序怎么做，依据哪一条。没有条文的一行，是程序允许，或者法律没有规定而由系统自定。
            所有规则按条文排在一张表里：[规则总表](rules.zh-CN.md)。另有四页由各自的测试写成：[送达的规则](rules-of-service.zh-CN.md)、[线索的规则](rules-of-clues.zh-CN.md)、[调查、询问的规则](rules-of-operations.zh-CN.md)、[和解与劝导的规则](rules-of-settlement.zh-CN.md)。

            ※ 条文原文不在写这些规则时所用的法律文本之中，凭记忆引用，使用前请与原文核对：法发〔2017〕6号、法发〔2014〕26号、法〔2016〕373号、法发〔2006〕35号、法释〔2015〕17号、民法典、刑法。

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
                + "\n" + Rule.section("结案事由 Grounds of closing（`ClosingGroundTest`）", ClosingGroundTest.rules())
                + "\n" + Rule.section("现场执行 Operations（`OperationRulesTest`）", OperationRulesTest.rules())
                + "\n" + Rule.section("行踪关注 Watches（`WatchRulesTest`）", WatchRulesTest.rules())
                + "\n" + Rule.section("值班台 Duty desk（`SightingRulesTest`）", SightingRulesTest.rules())
                + "\n" + Rule.section("宣传普法 Publicity（`LectureRulesTest`）", LectureRulesTest.rules());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-law.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-law.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-law.zh-CN.md docs/")
                .isEqualTo(page);
    }
}
