package org.gridwrit.clue.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gridwrit.clue.YieldTest;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-clues.zh-CN.md is written by this test, from the cases the other tests hold the rules to.
class RulesOfCluesTest {
    private static final String HEAD = """
            # 线索的规则 Rules of clues

            每一行是一个测试用例：在这种情形下，程序允许或者不允许什么，依据哪一条。`MovesTest` 核对线索的每一步和措施，`RewardRulesTest` 核对悬赏，`YieldTest` 核对建议依据哪里的数字。

            This page is written by `RulesOfCluesTest` from those cases; who changes a rule copies it from `platform/target/rules-of-clues.zh-CN.md`.
            财产调查规定 is 最高人民法院关于民事执行中财产调查若干问题的规定（2020 修正），民事诉讼法 is that of 2023，解释 is 最高人民法院关于适用《中华人民共和国民事诉讼法》的解释（2022）.

            """;

    @Test
    @DisplayName("线索规则表与测试一致")
    void thePageSaysWhatIsTested() throws IOException {
        var page = HEAD + moves() + "\n" + measures() + "\n"
                + Rule.section("悬赏 Rewards（`RewardRulesTest`）", RewardRulesTest.rules())
                + "\n" + Rule.section("下一步问什么 What to ask next（`YieldTest`）", YieldTest.rules());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-clues.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-clues.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-clues.zh-CN.md docs/")
                .isEqualTo(page);
    }

    private static String moves() {
        return "## 每一步 Steps（`MovesTest`）\n\n| 情形 | 处理 | 状态 | 程序怎么做 |\n|---|---|---|---|\n"
                + MovesTest.rules()
                        .map(it -> {
                            var given = it.get();
                            var refused = MovesTest.refusal((Move) given[1], (ClueState) given[2]);
                            return row(
                                    given[0],
                                    text("clue.move." + given[1]),
                                    text("clue.state." + given[2]),
                                    refused == null ? "可以" : "不可以：" + text("refusal." + refused));
                        })
                        .collect(Collectors.joining());
    }

    private static String measures() {
        return "## 措施 Measures（`MovesTest`）\n\n| 情形 | 措施 | 种类 | 程序怎么做 | 条文 |\n|---|---|---|---|---|\n"
                + MovesTest.measures()
                        .map(it -> {
                            var given = it.get();
                            var measure = (EnforcementMeasure) given[1];
                            return row(
                                    given[0],
                                    text("clue.measure." + measure),
                                    text("clue.kind." + given[2]),
                                    measure.suits((AssetKind) given[2]) ? "可以选择" : "不提供",
                                    measure.article());
                        })
                        .collect(Collectors.joining());
    }

    private static String text(String key) {
        return MovesTest.texts().getProperty(key);
    }

    private static String row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) row.append(' ').append(cell).append(" |");
        return row.append('\n').toString();
    }
}
