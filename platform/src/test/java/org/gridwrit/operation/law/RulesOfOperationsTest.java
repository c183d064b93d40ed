package org.gridwrit.operation.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.gridwrit.testing.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// docs/rules-of-operations.zh-CN.md is written by this test, from the cases the other tests hold the rules to.
class RulesOfOperationsTest {
    private static final String HEAD = """
            # 调查、询问、限制消费监督的规则 Rules of investigations, interviews and limits on consumption

            每一行是一个测试用例：在这种情形下，程序怎么做，依据哪一条。`SurroundingsTest` 核对住所地周边财产调查，`InterviewRulesTest` 核对询问，`BreachRulesTest` 核对限制消费监督。

            This page is written by `RulesOfOperationsTest` from those cases; who changes a rule copies it from `platform/target/rules-of-operations.zh-CN.md`.
            民事诉讼法 is that of 2023，解释 is 最高人民法院关于适用《中华人民共和国民事诉讼法》的解释（2022），法释〔2015〕17号 is 最高人民法院关于限制被执行人高消费及有关消费的若干规定，法〔2016〕373号 is 最高人民法院关于严格规范终结本次执行程序的规定（试行）.
            ※ 条文原文不在写这些规则时所用的法律文本之中，凭记忆引用，使用前请与原文核对。

            """;

    @Test
    @DisplayName("调查、询问规则表与测试一致")
    void thePageSaysWhatIsTested() throws IOException {
        var page = HEAD
                + Rule.section("住所地周边财产调查 Property around the home（`SurroundingsTest`）", SurroundingsTest.rules())
                + "\n" + Rule.section("询问 Interviews（`InterviewRulesTest`）", InterviewRulesTest.rules())
                + "\n" + Rule.section("限制消费监督 Limits on consumption（`BreachRulesTest`）", BreachRulesTest.rules());
        var root = Objects.requireNonNull(Path.of("").toAbsolutePath().getParent());
        var made = Files.createDirectories(root.resolve("platform/target")).resolve("rules-of-operations.zh-CN.md");
        Files.writeString(made, page);
        var kept = root.resolve("docs/rules-of-operations.zh-CN.md");
        assertThat(Files.exists(kept) ? Files.readString(kept) : "")
                .as("cp platform/target/rules-of-operations.zh-CN.md docs/")
                .isEqualTo(page);
    }

    /// As the program says it to who is stopped.
    static String refusal(Bar bar) {
        return refusal(bar.code()).replace("（{0}）", "");
    }

    static String refusal(String code) {
        var texts = new Properties();
        try (var in = RulesOfOperationsTest.class.getResourceAsStream("/messages/operation.properties")) {
            texts.load(
                    new java.io.InputStreamReader(Objects.requireNonNull(in), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(texts.getProperty("refusal.operation." + code), code)
                .replace("（{0}）", "");
    }
}
