package org.gridwrit.service.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-service.zh-CN.md is written by this test, from the cases the other tests hold the rules to.
class RulesPageTest {
    private static final String HEAD = """
            # 送达的规则 Rules of service

            每一行是一个测试用例：在这种情形下，程序允许或者不允许什么，依据哪一条。`LawfulModesTest` 核对送达方式，`NextModeTest` 核对未送达之后改用的方式，`CompletenessTest` 核对送达回证。送达的期限见 [执行的规则](rules-of-law.zh-CN.md) 的期间。
            This page is written by `RulesPageTest` from those cases; who changes a rule copies it from `platform/target/rules-of-service.zh-CN.md`.
            民事诉讼法 is that of 2023，解释 is 最高人民法院关于适用《中华人民共和国民事诉讼法》的解释（2022）.

            """;

    @Test
    @DisplayName("规则表与测试一致")
    void thePageSaysWhatIsTested() throws IOException {
        var page = HEAD + modes() + "\n" + next() + "\n" + receipts();
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-service.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-service.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-service.zh-CN.md docs/")
                .isEqualTo(page);
    }

    private static String modes() {
        return "## 送达方式 Modes（`LawfulModesTest`）\n\n| 情形 | 方式 | 程序怎么做 | 条文 |\n|---|---|---|---|\n"
                + LawfulModesTest.rules()
                        .map(it -> {
                            var given = it.get();
                            var mode = (Mode) given[1];
                            var bar = LawfulModes.bar(mode, (Standing) given[2]);
                            return row(
                                    given[0],
                                    text("service.mode." + mode),
                                    bar == null ? "可以选择" : "不提供：" + said(bar),
                                    bar == null ? "" : bar.article());
                        })
                        .collect(Collectors.joining());
    }

    private static String next() {
        return "## 未送达之后改用的方式 Next modes（`NextModeTest`）\n\n| 情形 | 改用 | 条文 |\n|---|---|---|\n"
                + NextModeTest.rules()
                        .map(it -> {
                            var given = it.get();
                            var mode = LawfulModes.next((Standing) given[1]);
                            return row(
                                    given[0],
                                    mode.map(found -> text("service.mode." + found))
                                            .orElse("没有"),
                                    given[3]);
                        })
                        .collect(Collectors.joining());
    }

    private static String receipts() {
        return "## 送达回证 Receipts（`CompletenessTest`）\n\n| 情形 | 方式 | 程序怎么做 | 条文 |\n|---|---|---|---|\n"
                + CompletenessTest.rules()
                        .map(it -> {
                            var given = it.get();
                            var mode = (Mode) given[1];
                            var missing = Completeness.missing(mode, (Standing) given[2], (ServiceReceipt) given[3]);
                            return row(
                                    given[0],
                                    text("service.mode." + mode),
                                    missing.isEmpty() ? "确认已送达" : "不确认：" + all(missing),
                                    missing.stream()
                                            .map(Bar::article)
                                            .distinct()
                                            .collect(Collectors.joining("；")));
                        })
                        .collect(Collectors.joining());
    }

    private static String all(List<Bar> missing) {
        return missing.stream().map(RulesPageTest::said).collect(Collectors.joining("；"));
    }

    private static String said(Bar bar) {
        return text("refusal." + bar.refusal()).replace("（{0}）。", "");
    }

    private static String text(String key) {
        return Situations.texts().getProperty(key);
    }

    private static String row(Object... cells) {
        var row = new StringBuilder("|");
        for (var cell : cells) row.append(' ').append(cell).append(" |");
        return row.append('\n').toString();
    }
}
