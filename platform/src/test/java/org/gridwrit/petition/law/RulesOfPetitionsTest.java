package org.gridwrit.petition.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-petitions.zh-CN.md is written by this test, from the cases the other test holds the rule to.
class RulesOfPetitionsTest {
    private static final String HEAD = """
            # 集体信访苗头的规则 The rule of early signs of a collective petition

            同一法院里，同一被执行人还欠十人以上（每个申请执行人只算一次），并且其中五人以上讨的是工资，或者最早的一件立案已满两年的，提示“关注”；两项都有的，提示“先办”。

            - 算的是没有全部到位的案件：没有结案的，和五年内终结本次执行程序的。
            - 被执行人按证件号码的盲索引认，没有号码的按名称认。
            - 每夜核对一次；规则不再成立的，当夜撤下。
            - 法院看得到被执行人和金额；政法委、信访部门看不到姓名和金额，不足五的数不显示。
            - 只数数，不打分、不预测，也不针对任何一个申请执行人。

            A debtor of whom at least ten people wait in one court is pointed out when at least five of them wait for wages, or the first of the cases was filed two years ago or more ("watch"); both make it "first".
            Counted are cases that are not paid in full: open ones, and those terminated for now within five years. Reckoned every night. The court sees debtor and sum; committee and petition office see neither, and no number below five.

            每一行是一个测试用例。This page is written by `RulesOfPetitionsTest`; who changes the rule copies it from `platform/target/rules-of-petitions.zh-CN.md`.

            """;

    @Test
    @DisplayName("文档里的规则就是测试里的规则")
    void thePageSaysWhatIsTested() throws IOException {
        var page = HEAD + Rule.section("集体信访苗头 Early signs（`EarlySignsRulesTest`）", EarlySignsRulesTest.rules());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-petitions.zh-CN.md");
        Files.writeString(made, page);
        assertThat(root.resolve("docs/rules-of-petitions.zh-CN.md")).hasContent(page);
    }
}
