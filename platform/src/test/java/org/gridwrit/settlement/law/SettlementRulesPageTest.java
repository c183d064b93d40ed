package org.gridwrit.settlement.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-settlement.zh-CN.md is written by this test, from the cases the other test holds the rules to.
class SettlementRulesPageTest {
    private static final String HEAD = """
            # 和解与劝导的规则 Rules of settlement and persuasion

            每一行是一个测试用例：在这种情形下，程序允许或者不允许什么，依据哪一条。由 `RulesTest` 核对。
            This page is written by `SettlementRulesPageTest`; who changes a rule copies it from `platform/target/rules-of-settlement.zh-CN.md`.
            执行和解规定 is 法释〔2018〕3号, 解释 is 法释〔2022〕11号.

            ## 和解与劝导 Settlement and persuasion（`RulesTest`）

            | 情形 | 程序怎么做 | 条文 |
            |---|---|---|
            """;

    @Test
    @DisplayName("和解规则表与测试一致")
    void thePageSaysWhatIsTested() throws IOException {
        var texts = new Properties();
        for (var module : List.of("settlement", "talk")) {
            try (var in =
                    Objects.requireNonNull(getClass().getResourceAsStream("/messages/" + module + ".properties"))) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
        var page = HEAD + RulesTest.rules().map(it -> row(it.get(), texts)).collect(Collectors.joining());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-settlement.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-settlement.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-settlement.zh-CN.md docs/")
                .isEqualTo(page);
    }

    @SuppressWarnings("unchecked")
    private static String row(@Nullable Object[] given, Properties texts) {
        var bar = (Optional<Bar>) Objects.requireNonNull(given[1]);
        var said = bar.map(it -> "不允许：" + text(texts, it)).orElse("允许");
        return "| " + given[0] + " | " + said + " | " + bar.map(Bar::article).orElse("") + " |\n";
    }

    private static String text(Properties texts, Bar bar) {
        var text = texts.getProperty("refusal.settlement." + bar.code());
        var said = text.replace("（{0}）", "");
        for (int n = 0; n < bar.details().size(); n++)
            said = said.replace("{" + (n + 1) + "}", bar.details().get(n));
        return said;
    }
}
